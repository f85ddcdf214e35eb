"""Files in, articles out: find the files a user means, read each format, drop what cannot be read with one clear line.

Formats: `.txt` `.md` (text as it stands), `.html` `.htm` (trafilatura), `.json` `.jsonl`, `.docx`, `.pdf`.

Where offsets point: for `.txt` and `.md` `Article.text` is the decoded file, code point by code point, without its byte
order mark and with its line ends as they are (CRLF stays CRLF). For the other formats it is the text taken out of the
file, with "\\n" as line end. Nothing here ever opens a network connection or runs a script.
"""

from corpus.readers.find import find_files
from corpus.readers.read import SUFFIXES, iterate_articles, read_articles

__all__ = ["SUFFIXES", "find_files", "iterate_articles", "read_articles"]
