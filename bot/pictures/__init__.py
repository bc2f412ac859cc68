"""Pictures: charts drawn as PNG files. The drawing library is loaded with the first of them."""

from functools import cache

from pydantic import TypeAdapter

from bot.chart import Chart, Ranges

__all__ = ["png_of"]


def png_of(chart: str | Chart | Ranges) -> bytes:
    """Return a chart, or one written as JSON, as a PNG file; takes about a tenth of a second."""
    if isinstance(chart, str):
        chart = _reader().validate_json(chart)
    if isinstance(chart, Ranges):
        from bot.pictures.ranges import draw_ranges  # noqa: PLC0415 - most chats never want one

        return draw_ranges(chart)
    from bot.pictures.drawing import draw  # noqa: PLC0415 - most chats never want a picture

    return draw(chart)


@cache
def _reader() -> TypeAdapter[Chart | Ranges]:
    """Return what reads a chart of either kind; no JSON is both."""
    return TypeAdapter(Chart | Ranges)
