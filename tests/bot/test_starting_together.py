"""Several processes may start on one new file at once: any of them makes the tables, once."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from bot.store.database import VERSION
from tests.kit.process import environment

# Everything is loaded and waits for one word before it begins, so that they really meet.
PROGRAM = """
import os
import sys
import traceback
from pathlib import Path
from bot.store import open_store
import bot.store.schema

INSERT = (
    "INSERT INTO outbox (chat_id, method, payload, posted_at, not_before, attempts, state) "
    "VALUES (1, 'm', '{}', 1.0, 1.0, (SELECT count(*) FROM outbox), 'pending')"
)

def work():
    store = open_store(Path(sys.argv[1]))
    for _ in range(5):
        store.write(lambda db: db.execute(INSERT))
    store.close()

waiting, word = os.pipe()
children = []
for _ in range(int(sys.argv[2])):
    child = os.fork()
    if child:
        children.append(child)
        continue
    os.close(word)
    os.read(waiting, 1)
    try:
        work()
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)
os.close(word)
sys.exit(sum(os.waitpid(child, 0)[1] != 0 for child in children))
"""
MANY = 10


def test_a_new_file_survives_several_starts_at_once(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    ended = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(path), str(MANY)],
        env=environment({}),
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )

    assert (ended.returncode, ended.stderr) == (0, "")
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (VERSION,)
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        counted = db.execute("SELECT attempts FROM outbox ORDER BY id").fetchall()
    # Each saw all that was written before it: no transaction began on an old view.
    assert [number for (number,) in counted] == list(range(5 * MANY))
