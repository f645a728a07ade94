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

	private static Pattern pattern(String query) {
		int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
		boolean expression = query.length() > 2 && query.startsWith("/") && query.endsWith("/");
		return expression ? Pattern.compile(query.substring(1, query.length() - 1), flags)
				: Pattern.compile(Pattern.quote(query.strip()), flags);
	}
}
