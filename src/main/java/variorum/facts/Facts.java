package variorum.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import variorum.align.Alignment;
import variorum.article.Article;
import variorum.text.EncodedText;
import variorum.text.Progress;

/// Finds the facts of a story: mentions in each version, joined across versions into rows with a status.
public final class Facts {
	private Facts() { }

	/// The facts in the order in which the story tells them. `published` is, version by version, the day against which
	/// words like "on Friday" are resolved; `encoded` as in [variorum.align.Rephrasings#add].
	public static List<Fact> of(List<Article> articles, List<Optional<LocalDate>> published, Alignment alignment,
			List<EncodedText> encoded, Progress progress) {
		progress.at("collecting facts", 0);
		return List.of();
	}
}
