"""Uploads: files with lists of creators, taken apart with care, since anybody may send anything.

A file becomes lines of cells (`tables`, `texts`, `workbooks`), and those a sheet of creators in
the core. Nothing here waits or writes; it is work for a thread.
"""

from bot.uploads.savedlists import Titles
from bot.uploads.tables import MEGABYTE, FileTrouble, Table
from bot.uploads.upload import ENDINGS, Upload, read_upload

__all__ = ["ENDINGS", "MEGABYTE", "FileTrouble", "Table", "Titles", "Upload", "read_upload"]
