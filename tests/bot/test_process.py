"""The bot as a process against the stand-in: what people send is answered as they see it."""

from tests.kit.scene import TOKEN, Scene


def test_a_message_is_answered_with_what_people_type_escaped(scene: Scene) -> None:
    sari = scene.somebody()

    sari.says("<b>5 < 6 & 7</b>")

    assert sari.waits(1).plain == "1 id: <b>5 < 6 & 7</b>"


def test_a_new_chat_speaks_the_language_of_the_persons_app(scene: Scene) -> None:
    john = scene.somebody(language_code="en")

    john.says("hi")

    assert john.waits(1).plain == "1 en: hi"


def test_a_command_is_told_from_what_stands_behind_it(scene: Scene) -> None:
    sari = scene.somebody()

    sari.says("/language@mikromakro_bot en")

    assert sari.waits(1).plain == "/language(en) in id"


def test_a_tapped_button_changes_its_message_in_place(scene: Scene) -> None:
    sari = scene.somebody()
    sari.says("halo")
    first = sari.waits(1)

    sari.taps(first, "Lagi")

    edited = sari.waits(2)
    assert edited.message_id == first.message_id
    assert edited.plain == "tapped 2"
    assert len(sari.shown) == 1


def test_a_tap_is_answered_so_that_its_clock_stops(scene: Scene) -> None:
    sari = scene.somebody()
    sari.says("halo")
    answered = len(scene.telegram.calls("answerCallbackQuery"))

    sari.taps(sari.waits(1), "Lagi")

    scene.telegram.wait_for(
        lambda: len(scene.telegram.calls("answerCallbackQuery")) == answered + 1
    )


def test_a_button_that_is_not_ours_gets_a_notice_of_at_most_200_characters(scene: Scene) -> None:
    sari = scene.somebody()
    sari.says("halo")
    sari.waits(1)

    sari.forges("from an older version")

    notice = scene.telegram.wait_for(
        lambda: [c for c in scene.telegram.calls("answerCallbackQuery") if c.text("text")]
    )[-1]
    assert notice.text("text").startswith("stale")
    sari.says("lagi")
    assert sari.waits(2).plain == "2 id: lagi"


def test_a_tap_on_a_message_too_old_to_edit_gets_a_new_one(scene: Scene) -> None:
    sari = scene.somebody()
    sari.says("halo")
    sari.waits(1)

    sari.forges("again", message=99_999)

    assert sari.waits(2).plain == "tapped 2"
    assert len(sari.shown) == 2


def test_an_edit_that_telegram_refuses_becomes_a_new_message(scene: Scene) -> None:
    sari = scene.somebody()
    sari.says("halo")
    first = sari.waits(1)
    refusal = "Bad Request: message can't be edited"
    scene.telegram.fails_next("editMessageText", 400, refusal)

    sari.taps(first, "Lagi")

    assert sari.waits(2).message_id != first.message_id


def test_a_tap_that_changes_nothing_harms_nothing(scene: Scene) -> None:
    sari = scene.somebody()
    sari.says("halo")
    shown = sari.waits(1)
    sari.taps(shown, "Sama")
    shown = sari.waits(2)

    sari.taps(shown, "Sama")
    sari.says("masih di sini?")

    assert sari.waits(3).plain == "2 id: masih di sini?"
    assert "refused" not in scene.bot.log


def test_what_cannot_be_read_is_answered_by_its_kind(scene: Scene) -> None:
    sari = scene.somebody()
    file = {"file_id": "a", "file_unique_id": "b"}

    sari.sends(voice={**file, "duration": 3})

    assert sari.waits(1).plain == "cannot read: voice"


def test_messages_of_a_chat_are_answered_in_order(scene: Scene) -> None:
    sari = scene.somebody()

    for number in range(1, 21):
        sari.says(f"nomor {number}")

    sari.waits(20)
    assert [shown.plain for shown in sari.shown] == [f"{n} id: nomor {n}" for n in range(1, 21)]


def test_the_log_holds_neither_the_token_nor_what_people_write(scene: Scene) -> None:
    sari = scene.somebody()

    sari.says("boom")
    sari.says("rahasia")
    sari.waits(1)

    assert "ValueError in hear" in scene.bot.log
    for word in (TOKEN, TOKEN.partition(":")[2], "rahasia", "boom"):
        assert word not in scene.bot.log


def test_in_a_group_the_answer_stands_below_the_message_that_named_us(scene: Scene) -> None:
    sari = scene.somebody()
    group = {"id": -sari.chat_id, "type": "group", "title": "Tim"}
    head = {"message_id": 5, "date": 1, "from": sari.user, "chat": group}
    name = [{"type": "mention", "offset": 0, "length": 15}]

    scene.telegram.push({"message": {**head, "text": "bukan untuk bot"}})
    scene.telegram.push({"message": {**head, "text": "@mikromakro_bot halo", "entities": name}})

    answers = scene.telegram.wait_for(
        lambda: [
            call
            for call in scene.telegram.calls("sendMessage")
            if call.params["chat_id"] == group["id"]
        ]
    )
    assert [answer.text("text") for answer in answers] == ["1 id: <b>halo</b>"]
    assert answers[0].params["reply_parameters"]["message_id"] == 5


def test_half_an_emoji_is_answered(scene: Scene) -> None:
    sari = scene.somebody()

    sari.says("halo \ud83d")

    assert sari.waits(1).plain == "1 id: halo \ufffd"
