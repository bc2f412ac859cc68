"""The font that pictures and pages are written in, one variable file."""

from pathlib import Path

FONT = Path(__file__).with_name("fonts") / "IBMPlexSans.ttf"
