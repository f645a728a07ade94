package variorum.collation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import variorum.text.Span;
import variorum.text.Token;
import variorum.text.Tokens;

/// Finds a [Place] in a text that may have changed since.
///
/// Three tries, each only where the one before failed. (1) The words stand where they stood. (2) The words stand somewhere:
/// they are compared as tokens, so that white space and typography do not matter, and of several places the one is taken
/// whose neighbours agree best, the nearest of equals. (3) Words much like them stand somewhere: each token of the place
/// votes for where the place would begin if that token were the one in the text; around the winners the longest common
/// subsequence of tokens is measured, and [#LIKE] of the words must be the same. Cost: (1) the place's length, (2) the text's
/// length, (3) that plus a constant number of products of the place's length with itself, bounded by [#LONG].
///
/// W3C, Web Annotation Data Model (2017), §4.2.4 TextQuoteSelector; the tries in this order are those of Hypothesis
/// ("Fuzzy anchoring", 2013).
final class PlaceFinder {
	/// The least part of a place's words that must be found.
	private static final double LIKE = 0.6;
	/// Beginnings that are measured, at most.
	private static final int TRIES = 8;
	/// A token that stands in the text more often than this tells nothing about where a place begins.
	private static final int COMMON = 200;
	/// Tokens of a place up to which it is measured in full.
	private static final int LONG = 1_000;

	private final Place place;
	private final List<Token> tokens;
	private final List<String> wanted;
	private final List<String> before;
	private final List<String> after;

	private PlaceFinder(Place place, String text) {
		this.place = place;
		tokens = Tokens.of(text);
		wanted = keys(place.exact());
		before = keys(place.prefix());
		after = keys(place.suffix());
	}

	static Place.Found find(Place place, String text) {
		if (text.startsWith(place.exact(), place.span().start())) {
			return new Place.Found.Exactly(new Span(place.span().start(), place.span().start() + place.exact().length()), false);
		}
		var finder = new PlaceFinder(place, text);
		return finder.same().<Place.Found>map(s -> new Place.Found.Exactly(s, true)).or(finder::near)
				.orElseGet(Place.Found.Nowhere::new);
	}

	private static List<String> keys(String text) {
		return Tokens.of(text).stream().map(Token::key).toList();
	}

	/// The best of the places where the very words stand.
	private Optional<Span> same() {
		if (wanted.isEmpty()) {
			return Optional.empty();
		}
		int best = -1;
		for (int t : occurrences()) {
			best = best < 0 || isBetter(t, best) ? t : best;
		}
		return best < 0 ? Optional.empty() : Optional.of(span(best, best + wanted.size()));
	}

	/// Where the words begin, all places, in one walk that never goes back (Knuth, Morris and Pratt 1977).
	private int[] occurrences() {
		int[] border = borders();
		var found = IntStream.builder();
		int have = 0;
		for (int t = 0; t < tokens.size(); t++) {
			while (have > 0 && (have == wanted.size() || !isSame(have, t))) {
				have = border[have - 1];
			}
			have += isSame(have, t) ? 1 : 0;
			if (have == wanted.size()) {
				found.add(t - have + 1);
			}
		}
		return found.build().toArray();
	}

	/// For each beginning of the words, how many of them it both begins and ends with, itself aside.
	private int[] borders() {
		int[] border = new int[wanted.size()];
		for (int i = 1; i < border.length; i++) {
			int k = border[i - 1];
			while (k > 0 && !wanted.get(k).equals(wanted.get(i))) {
				k = border[k - 1];
			}
			border[i] = wanted.get(k).equals(wanted.get(i)) ? k + 1 : 0;
		}
		return border;
	}

	private boolean isBetter(int t, int best) {
		int more = context(t, t + wanted.size()) - context(best, best + wanted.size());
		return more > 0 || (more == 0 && distance(t) < distance(best));
	}

	/// How many tokens before `from` and after `to` are those of the place's context.
	private int context(int from, int to) {
		int same = 0;
		while (same < before.size() && from - same > 0
				&& tokens.get(from - same - 1).key().equals(before.get(before.size() - same - 1))) {
			same++;
		}
		int following = 0;
		while (following < after.size() && to + following < tokens.size()
				&& tokens.get(to + following).key().equals(after.get(following))) {
			following++;
		}
		return same + following;
	}

	private int distance(int token) {
		return Math.abs(tokens.get(token).span().start() - place.span().start());
	}

	private Span span(int from, int to) {
		return tokens.get(from).span().cover(tokens.get(to - 1).span());
	}

	/// The best of the places where words much like them stand.
	private Optional<Place.Found> near() {
		if (wanted.isEmpty() || tokens.isEmpty()) {
			return Optional.empty();
		}
		Optional<Place.Found.Nearly> best = Optional.empty();
		for (int start : beginnings()) {
			var found = measured(start);
			if (found.likeness() >= LIKE && best.filter(b -> b.likeness() >= found.likeness()).isEmpty()) {
				best = Optional.of(found);
			}
		}
		return best.map(b -> b);
	}

	/// Where the place would begin by the votes of its tokens, those with most votes first.
	private int[] beginnings() {
		Map<String, int[]> places = new HashMap<>();
		for (int t = 0; t < tokens.size(); t++) {
			places.merge(tokens.get(t).key(), new int[] {t}, PlaceFinder::joined);
		}
		var votes = new HashMap<Integer, Integer>();
		for (int i = 0; i < wanted.size(); i++) {
			for (int t : places.getOrDefault(wanted.get(i), new int[0])) {
				votes.merge(Math.max(0, t - i), 1, Integer::sum);
			}
		}
		return votes.entrySet().stream().sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed()
				.thenComparingInt(e -> distance(e.getKey())).thenComparing(Map.Entry.comparingByKey()))
				.limit(TRIES).mapToInt(Map.Entry::getKey).toArray();
	}

	private static int[] joined(int[] some, int[] more) {
		if (some.length >= COMMON) {
			return some;
		}
		int[] all = Arrays.copyOf(some, some.length + more.length);
		System.arraycopy(more, 0, all, some.length, more.length);
		return all;
	}

	/// What the tokens around `start` have of the place: a window wide enough for a few words put in. Of a very long place
	/// only the beginning is measured.
	private Place.Found.Nearly measured(int start) {
		int n = Math.min(wanted.size(), LONG);
		int slack = Math.max(2, n / 4);
		int from = Math.max(0, start - slack);
		int to = Math.min(tokens.size(), start + n + slack);
		int[] matched = matched(n, from, to);
		if (matched.length == 0) {
			return new Place.Found.Nearly(span(from, to), 0);
		}
		int last = Math.min(tokens.size(), matched[matched.length - 1] + 1 + wanted.size() - n);
		return new Place.Found.Nearly(span(matched[0], last), matched.length / (double) n);
	}

	/// The tokens in `[from, to)` that the first `n` of the place are, by the longest common subsequence.
	private int[] matched(int n, int from, int to) {
		int m = to - from;
		var longest = new short[n + 1][m + 1];
		for (int i = n - 1; i >= 0; i--) {
			for (int j = m - 1; j >= 0; j--) {
				longest[i][j] = isSame(i, from + j) ? (short) (longest[i + 1][j + 1] + 1)
						: (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
			}
		}
		var matched = IntStream.builder();
		for (int i = 0, j = 0; i < n && j < m;) {
			if (isSame(i, from + j)) {
				matched.add(from + j++);
				i++;
			} else if (longest[i + 1][j] >= longest[i][j + 1]) {
				i++;
			} else {
				j++;
			}
		}
		return matched.build().toArray();
	}

	private boolean isSame(int i, int token) {
		return wanted.get(i).equals(tokens.get(token).key());
	}
}
