"""The sides of a card: negotiating, checking, tax, and the same card from the creator's chair."""

import re
from collections.abc import Callable

import pytest

from advisor.advice import Advice
from advisor.health import Flag, Proof
from advisor.negotiation import Lever
from advisor.notes import Notes
from bot.reply import LONGEST_COPY, Reply
from bot.views import SIDES, view
from bot.views.verbs import Verb
from bot.voice import Voice

Named = Callable[[str], Advice]
# No reply accuses anybody, whatever the figures.
ACCUSING = re.compile(r"\b(palsu|bohong|curang|penipu|fake|fraud|liar|cheat)", re.IGNORECASE)
CARDS = ("card inside", "card dear", "card beyond", "card below", "card of small figures",
         "card with everything", "card with an odd rate", "card of a package")  # fmt: skip


def side(verb: Verb, advice: Advice, voice: Voice) -> Reply:
    return SIDES[verb](advice, voice, Notes())


def copies(reply: Reply) -> list[str]:
    return [button.copy_text for row in reply.buttons for button in row if button.copy_text]


def test_help_with_a_fee_has_three_steps_and_a_message_that_offers_the_first(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    reply = side(Verb.NEGOTIATION, advice_named("card dear"), voices["id"])

    assert "Buka di Rp2 juta" in reply.text
    assert "Incar Rp2,4 juta" in reply.text
    assert "Mentok Rp3,5 juta" in reply.text
    (message,) = copies(reply)
    assert "Rp2 juta" in message
    assert message in reply.text


def test_a_good_fee_is_not_haggled_over(advice_named: Named, voices: dict[str, Voice]) -> None:
    reply = side(Verb.NEGOTIATION, advice_named("card under the usual fee"), voices["id"])

    assert "nggak usah ditawar" in reply.text
    assert "Buka di" not in reply.text
    assert "Rp900 ribu" in copies(reply)[0]


def test_a_package_is_asked_to_be_itemised(advice_named: Named, voices: dict[str, Voice]) -> None:
    reply = side(Verb.NEGOTIATION, advice_named("card of a package"), voices["id"])

    assert "dirinci harga tiap kontennya" in copies(reply)[0]


@pytest.mark.parametrize("name", CARDS)
def test_what_a_button_copies_fits_one_and_is_shown_too(
    name: str, advice_named: Named, voice: Voice
) -> None:
    for verb in (Verb.NEGOTIATION, Verb.HEALTH):
        for message in copies(side(verb, advice_named(name), voice)):
            assert len(message.encode("utf-16-le")) // 2 <= LONGEST_COPY
            assert "<" not in message


@pytest.mark.parametrize("name", CARDS)
def test_nobody_is_accused(name: str, advice_named: Named, voice: Voice) -> None:
    for text in (
        view(advice_named(name), voice, Notes()).text,
        side(Verb.HEALTH, advice_named(name), voice).text,
    ):
        assert not ACCUSING.search(text)


@pytest.mark.parametrize("flag", Flag)
def test_every_flag_has_innocent_reasons_in_every_language(flag: Flag, voice: Voice) -> None:
    named = f"sign-{flag.replace('_', '-')}"

    assert voice.knows(named)
    assert not ACCUSING.search(voice.plain(f"{named}.reasons"))


@pytest.mark.parametrize("proof", Proof)
def test_every_proof_can_be_asked_for_by_one_button(proof: Proof, voice: Voice) -> None:
    message = voice.plain(f"proof-{proof.replace('_', '-')}.message")

    assert len(message.encode("utf-16-le")) // 2 <= LONGEST_COPY


@pytest.mark.parametrize("lever", Lever)
def test_every_lever_has_words(lever: Lever, voice: Voice) -> None:
    assert voice.knows(f"trade-{lever.replace('_', '-')}")


def test_odd_figures_ask_for_the_proof_that_settles_them(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    reply = side(Verb.HEALTH, advice_named("card of small figures"), voices["id"])

    assert "Bukan tuduhan" in reply.text
    assert "rekaman layar" in copies(reply)[0]


def test_without_figures_the_check_says_what_to_ask_for(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    reply = side(Verb.HEALTH, advice_named("card"), voices["id"])

    assert voices["id"].say("health-unknown") in reply.text
    assert copies(reply)


def test_the_tax_is_on_the_card_when_asked_for_and_behind_a_button_otherwise(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    asked = view(advice_named("card with the tax"), voices["id"], Notes()).text
    unasked = view(advice_named("card inside"), voices["id"], Notes()).text
    whole = side(Verb.TAX, advice_named("card inside"), voices["id"]).text

    assert "PPh 21" in asked
    assert "PPh 21" not in unasked
    assert "Rp1.500.000 = Rp75.000" in whole
    assert "PMK 168/2023" in whole
    assert "konsultan pajak" in whole
    assert "NPWP" not in whole


def test_without_a_quote_there_is_no_tax_to_work_out(advice_named: Named, voice: Voice) -> None:
    assert side(Verb.TAX, advice_named("card"), voice).text == voice.say("tax-none")


def test_the_rate_card_speaks_to_the_creator(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = view(advice_named("rate card"), voices["id"], Notes()).text

    assert text.startswith("<b>Rate card kamu</b>")
    assert "Tulis Rp" in text
    assert "Tagih terpisah" in text
    assert "Dia minta" not in text


def test_a_picked_convention_names_the_size_on_the_card(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = view(advice_named("card by another convention"), voices["id"], Notes()).text

    assert "<b>mid-tier</b>" in text.split("\n")[0]
    assert "micro menurut 7 sumber" in text


def test_own_figures_of_an_unknown_base_are_hedged(
    advice_named: Named, voices: dict[str, Voice]
) -> None:
    text = view(advice_named("card with a good rate"), voices["id"], Notes()).text

    assert voices["id"].say("card-rate-of-followers") in text
