"""A word has the opposites of the sense it stands in: what is ordered in a shop is no command."""

import pytest

from auditor.evidence.probes.antonyms import contrasts_of


def opposites(text: str) -> set[str]:
    return {c.now for c in contrasts_of(text, "en") if c.was.lower() == "order"}


@pytest.mark.parametrize(
    "text",
    [
        "Your order has been paid.",
        "Track my order",
        "Order 5521 will arrive on Friday.",
        "Please confirm the order by e-mail.",
        "A minimum order of ten pieces",
        "Order now",
        "the order form and the order history",
    ],
)
def test_a_purchase_is_no_command(text: str) -> None:
    assert "request" not in opposites(text)


@pytest.mark.parametrize(
    "text",
    [
        "The general issued an order.",
        "a court order",
        "They obeyed the order.",
        "the order to leave the town",
        "The court may order a retrial.",
        "an order that all shops close",
    ],
)
def test_a_command_is_no_request(text: str) -> None:
    assert "request" in opposites(text)


def test_other_opposites_stay() -> None:
    assert "disorder" in opposites("They restored public order.")
