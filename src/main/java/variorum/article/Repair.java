package variorum.article;

import variorum.text.Span;

/// Something that was mended while reading: what, in words for the reader, and the stretch of the file it was done to.
public record Repair(String what, Span source) { }
