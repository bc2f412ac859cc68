"""Pictures that were drawn, opened to be looked at."""

from io import BytesIO

from PIL import Image


def opened(png: bytes) -> Image.Image:
    """Return a picture with all of it decoded, which fails when it is broken."""
    image = Image.open(BytesIO(png))
    image.load()
    return image
