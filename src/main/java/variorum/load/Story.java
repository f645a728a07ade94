package variorum.load;

import java.util.List;
import variorum.article.Article;
import variorum.article.Problem;

/// The versions of one story as read, in the order of their letters, and what went wrong reading them.
public record Story(List<Article> articles, List<Problem> problems) {
	public Story {
		articles = List.copyOf(articles);
		problems = List.copyOf(problems);
	}
}
