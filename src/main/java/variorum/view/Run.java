package variorum.view;

import java.util.Optional;
import variorum.align.Degree;
import variorum.text.Span;

/// A stretch of text that is styled in one way throughout: what a back end that cannot lay marks over text writes out.
///
/// `degree` is that of the innermost passage, `kind` that of the innermost fact; `furniture` says that the block is not part
/// of the story. `span` is in the article's text.
public record Run(Span span, Optional<Degree> degree, boolean moved, Optional<FactKind> kind, boolean differing,
		boolean furniture) { }
