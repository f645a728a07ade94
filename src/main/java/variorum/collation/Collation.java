package variorum.collation;

import java.util.List;
import variorum.align.Alignment;
import variorum.article.Article;
import variorum.article.Metadata;
import variorum.article.Problem;
import variorum.facts.Asides;
import variorum.facts.Fact;

/// Everything the program knows about one story: its versions, what they share, the facts, and what went wrong reading them.
///
/// Versions stand in the order of their letters. `inferred` holds, version by version, metadata that its own file does not
/// tell and the others do; an empty [Metadata] where nothing was inferred. `facts` are worth a line each; `asides` were found
/// and are not.
public record Collation(List<Article> articles, List<Metadata> inferred, Alignment alignment, List<Fact> facts,
		List<Asides.Aside> asides, List<Problem> problems) {
	/// Every fact worth a line.
	public Collation(List<Article> articles, List<Metadata> inferred, Alignment alignment, List<Fact> facts, List<Problem> problems) {
		this(articles, inferred, alignment, facts, List.of(), problems);
	}

	public Collation {
		articles = List.copyOf(articles);
		inferred = List.copyOf(inferred);
		facts = List.copyOf(facts);
		asides = List.copyOf(asides);
		problems = List.copyOf(problems);
		if (inferred.size() != articles.size()) {
			throw new IllegalArgumentException(inferred.size() + " inferred for " + articles.size() + " articles");
		}
	}

	/// Whether the versions were compared with each other: without it, that they share nothing says nothing.
	public boolean isCompared() {
		return articles.size() < 2 || !alignment.relations().isEmpty();
	}

	/// What to call the story: the headline of the first version that has one.
	public String title() {
		return articles.stream().flatMap(a -> a.metadata().get(Metadata.Field.HEADLINE).stream()).findFirst()
				.orElse("A story in " + articles.size() + (articles.size() == 1 ? " version" : " versions"));
	}
}
