"""Cards and comparisons: what was told, what is known, how far apart, and what is missing."""

from collections.abc import Callable

import pytest

from advisor.advice import Advice
from advisor.notes import Notes
from bot.reply import Reply
from bot.views import view, why
from bot.voice import Voice

Named = Callable[[str], Advice]


def seen(advice: Advice, voice: Voice, *assumed: str) -> Reply:
    return view(advice, voice, Notes(), assumed)


def data_of(reply: Reply) -> list[str]:
    return [button.data for row in reply.buttons for button in row]


def test_a_guessed_reading_is_said_and_a_told_one_is_not(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    card = advice_named("card inside")

    guessed = seen(card, voices["id"], "followers", "quote").text
    told = seen(card, voices["id"]).text

    assert "45 rb kubaca sebagai jumlah followers" in guessed
    assert "Rp3 juta kubaca sebagai tarif per post" in guessed
    assert "kubaca" not in told


def test_without_a_platform_the_card_says_whose_figures_and_offers_three(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    reply = seen(advice_named("card without platform"), voices["id"])

    assert "kupakai angka Instagram" in reply.text
    assert data_of(reply)[:3] == [
        "c:instagram:rasakopi",
        "c:tiktok:rasakopi",
        "c:youtube:rasakopi",
    ]


@pytest.mark.parametrize(
    ("name", "distance"),
    [
        ("card below", "Rp670 ribu (87%) lebih murah dari batas bawahnya, dan 95,8% di bawah"),
        ("card inside", "Rp600 ribu (25%) di atas angka umumnya"),
        ("card at the usual fee", "Pas di angka umumnya"),
        ("card under the usual fee", "Rp1,5 juta (62,5%) di bawah angka umumnya"),
        ("card dear", "sepertiga teratas kisaran, Rp4,6 juta (192%) di atas angka umumnya"),
        ("card above", "Rp1,4 juta (18,4%) lebih mahal dari batas atasnya, dan 275% di atas"),
        ("card beyond", "angka tertinggi yang pernah dipublikasikan (Rp12,5 juta)"),
        ("card of small figures", "kemahalan buat akun ini"),
    ],
)
def test_a_verdict_says_how_far_off_the_quote_is(
    name: str, distance: str, advice_named: Named, voices: dict[str, Voice]
) -> None:
    assert distance in seen(advice_named(name), voices["id"]).text


def test_a_quote_under_the_usual_fee_is_never_bid_up(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = seen(advice_named("card under the usual fee"), voices["id"]).text

    assert "tawar di sekitar" not in text
    assert "Tawaran balik" in text


def test_every_figure_of_a_card_says_what_it_rests_on(advice_named: Named, voice: Voice) -> None:
    text = seen(advice_named("card"), voice).text

    figures = text.split("\n\n")[1].splitlines()

    marks = [voice.plain(f"mark-{kind}") for kind in ("told", "benchmark", "assumed")]
    assert len(figures) == 4
    assert all(any(mark in line for mark in marks) for line in figures)


def test_estimated_and_unknown_fees_are_called_so(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    youtube = seen(advice_named("card on youtube"), voices["id"]).text
    x = seen(advice_named("card on x"), voices["id"]).text

    assert "perkiraan dari tarif Instagram dan TikTok dikali 2" in youtube
    assert voices["id"].plain("mark-benchmark-weak") in youtube
    assert "nggak mau nebak" in x
    assert "Rp" not in x
    assert "Dia minta berapa" not in x


def test_a_handle_is_shown_letter_by_letter(advice_named: Named, voice: Voice) -> None:
    text = seen(advice_named("card in a nasty name"), voice).text

    assert text.startswith("<b>@&lt;b&gt;&amp;\"'&lt;/i&gt;")


def test_why_names_every_source_of_a_card(advice_named: Named, voice: Voice) -> None:
    text = why(advice_named("card"), voice, Notes()).text

    for publisher in ("HERALD.ID", "IAM.id", "SeeFluencer", "Untapper", "Modash"):
        assert publisher in text
