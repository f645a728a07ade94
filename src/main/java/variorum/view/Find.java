package variorum.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import variorum.text.Span;

/// Finds what a reader looks for: plain words whatever their case, or a regular expression between slashes (`/\d+ troops/`).
public final class Find {
	private Find() { }

	/// The hits in `text`, in order; none for a blank query or an expression that is not finished yet.
	public static List<Span> in(String text, String query) {
		var hits = new ArrayList<Span>();
		if (query.isBlank()) {
			return hits;
		}
		try {
			var m = pattern(query).matcher(text);
			while (m.find()) {
				if (m.end() > m.start()) {
					hits.add(new Span(m.start(), m.end()));
				}
			}
		} catch (PatternSyntaxException unfinished) {
			return List.of();
		}
		return hits;
	}

	/// Whether a query is taken for a regular expression.
	public static boolean isExpression(String query) {
		return query.length() > 1 && query.startsWith("/") && query.endsWith("/");
	}

	/// The same query as a regular expression, or as plain words.
	public static String as(String query, boolean expression) {
		if (expression == isExpression(query)) {
			return query;
		}
		return expression ? "/" + query + "/" : query.substring(1, query.length() - 1);
	}

	/// Whether a query is a regular expression that cannot be read yet.
	public static boolean isUnfinished(String query) {
		try {
			return pattern(query).pattern().isEmpty() && isExpression(query);
		} catch (PatternSyntaxException unfinished) {
			return true;
		}
	}

	private static Pattern pattern(String query) {
		int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
		return isExpression(query) ? Pattern.compile(query.substring(1, query.length() - 1), flags)
				: Pattern.compile(Pattern.quote(query.strip()), flags);
	}
}
