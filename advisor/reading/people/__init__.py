"""Creators in a message: handles, links, names, lists, tables, and who owns which part."""
