"""Pictures: charts drawn as PNG files. The drawing library is loaded with the first of them."""

from bot.chart import Chart

__all__ = ["png_of"]


def png_of(chart: str | Chart) -> bytes:
    """Return a chart, or one written as JSON, as a PNG file; takes about a tenth of a second."""
    from bot.pictures.drawing import draw  # noqa: PLC0415 - most chats never want a picture

    return draw(chart if isinstance(chart, Chart) else Chart.model_validate_json(chart))
