package variorum.article;

import variorum.text.Span;

/// A hyperlink: the linked words in the article's text, and where they lead (as written, never opened).
public record Link(Span span, String target) { }
