"""The audit: what is installed is pinned, with a hash, and as it was when it was installed."""

import base64
import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "requirements/audit.py"
NOW = b"answer = 42\n"


def audited(folder: Path) -> subprocess.CompletedProcess[str]:
    """Return what the script says about a folder of packages."""
    program = [sys.executable, str(SCRIPT), str(folder)]
    return subprocess.run(program, capture_output=True, text=True, check=False)


def install(folder: Path, name: str, version: str, noted: bytes) -> None:
    """Put a package into a folder whose record has the digest of `noted`."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(noted).digest()).rstrip(b"=").decode()
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir()
    (folder / f"{name}.py").write_bytes(NOW)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    (info / "RECORD").write_text(
        f"{name}.py,sha256={digest},12\n{info.name}/METADATA,,\n{info.name}/RECORD,,\n"
    )


@pytest.mark.parametrize(
    ("name", "version", "noted", "complaint"),
    [
        ("wheel", "1.0", NOW, None),
        ("wheel", "1.0", b"answer = 41\n", "audit: wheel: wheel.py has changed"),
        ("pydantic", "0.1", NOW, "audit: pydantic is 0.1, pinned is "),
        ("stranger", "1.0", NOW, "audit: stranger 1.0 is installed but not pinned"),
    ],
)
def test_what_is_not_as_the_lock_files_have_it_is_named(
    tmp_path: Path, name: str, version: str, noted: bytes, complaint: str | None
) -> None:
    install(tmp_path, name, version, noted)

    ended = audited(tmp_path)

    assert ended.returncode == (complaint is not None)
    assert ended.stderr.startswith(complaint or "")
    assert f"{name} {version}\n" in ended.stdout


def test_a_file_that_is_gone_is_named(tmp_path: Path) -> None:
    install(tmp_path, "wheel", "1.0", NOW)
    (tmp_path / "wheel.py").unlink()

    assert "wheel.py is missing" in audited(tmp_path).stderr


def test_all_that_is_pinned_has_a_hash(tmp_path: Path) -> None:
    assert audited(tmp_path).stderr == ""
