package variorum.align;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.article.Article;
import variorum.text.Progress;
import variorum.text.Span;
import variorum.text.Token;

/// Adds to an exact alignment the passages that say the same in other words.
///
/// Sentences are cut into clauses ([Clauses]); for each pair of versions the pairs of clauses worth a look are found
/// ([Candidates]) and measured ([ClauseLikeness]); neighbours, rivals and third versions are heard ([Evidence]) and give each
/// pair a probability ([RephrasingWeights]), which in a revised copy counts at its place alone ([Rewriting]); likely
/// pairs make groups ([ClauseGroups]), groups passages ([RephrasedPassages]). Cost: for each pair of versions the
/// product of their clauses in cheap comparisons of means, and a constant number of pairs for each clause that are
/// measured word by word.
public final class Rephrasings {
	/// Words of meaning in one reading up to which passages that follow each other are one, where versions keep one order.
	private static final int ROW = 80;

	private Rephrasings() { }

	/// `exact` with rephrased passages joined in. `tightness` is the expected precision of what is joined, between 0 and 1.
	public static Alignment add(Alignment exact, List<Article> articles, Grounds grounds, double tightness, Progress progress) {
		return add(exact, articles, grounds, tightness, List.of(), progress);
	}

	/// The same when it is known how some readings belong together: `exact` heeds the rulings already ([Rulings]); what is
	/// ruled together speaks for its neighbours and is not mixed with them, what is ruled apart is not looked at.
	public static Alignment add(Alignment exact, List<Article> articles, Grounds grounds, double tightness, List<Ruling> rulings,
			Progress progress) {
		progress.at(Progress.Stage.REPHRASINGS, 0);
		if (articles.size() < 2) {
			return exact;
		}
		var table = exact.table();
		List<List<Token>> tokens = IntStream.range(0, articles.size()).mapToObj(table::tokens).toList();
		var story = StoryClauses.of(articles, tokens, grounds, progress).heeding(rulings);
		var known = RephrasedPassages.known(exact.passages(), story);
		var copied = Set.copyOf(RephrasedPassages.known(exact.passages().stream().filter(x -> x.degree() == Degree.VERBATIM).toList(),
				story));
		var weights = grounds.encoded().isEmpty() ? RephrasingWeights.BY_WORDS : RephrasingWeights.CALIBRATED;
		float[] byWords = story.byWords(weights, known);
		float[] p = Rewriting.inPlace(weights.probabilities(story, byWords), story, known);
		var chances = new ClauseChances(story.evidence(), p, byWords, story.halves(weights));
		progress.at(Progress.Stage.REPHRASINGS, 0.8);
		boolean[] begins = story.setOff(story.begins(articles), rulings);
		var groups = ClauseGroups.of(chances, begins, weights.least(tightness), known, copied);
		var rows = ClauseRows.of(begins, groups, RephrasedPassages.words(story), ROW,
				g -> !known.contains(g) && chances.isOrderly(g, g) && g.told().stream().noneMatch(t -> begins[t.run().first()]));
		var passages = new RephrasedPassages(articles, table, story, chances).of(rows, exact.passages());
		return new Alignment(passages, table, Relations.of(articles, table, passages));
	}

	/// The sentences of the blocks of `article` that tell the story, furniture left out: what an encoder is to be asked for.
	public static List<Span> sentences(Article article) {
		return Wording.sentences(article);
	}
}
