package variorum.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import variorum.align.Passage.Answer;
import variorum.align.Wording.Kind;
import variorum.text.Span;
import variorum.text.Token;

/// Which words of two readings answer each other, and what is to be said of it.
///
/// Words are answers when each is the other's nearest ([ClauseMeter#similarity]) and near enough. Cost: the product of the
/// readings' lengths in words that carry meaning.
final class WordAnswers {
	/// Similar pairs and names told to the reader, at most.
	private static final int TOLD = 3;
	/// What both tell under other names, at most.
	private static final int COMMONS = 2;
	/// Words from which on a common run is told.
	private static final int RUN = 4;

	private record Pair(int left, int right, float likeness) { }

	/// Pairs that follow each other on both sides; as weighty as the weightiest of them.
	private record Phrase(Pair first, Pair last, float weight) {
		Phrase with(Phrase next) {
			return new Phrase(first, next.last, Math.max(weight, next.weight));
		}
	}

	private final Wording left;
	private final Wording right;
	private final ClauseMeter meter;
	private final List<Pair> pairs = new ArrayList<>();
	private final int commonRun;

	/// The answers between the words of `left` inside `leftSpan` and those of `right` inside `rightSpan`.
	WordAnswers(ClauseMeter meter, Wording left, Span leftSpan, Wording right, Span rightSpan) {
		this.meter = meter;
		this.left = left;
		this.right = right;
		pair(left.wordAt(leftSpan.start()), left.wordAt(leftSpan.end()), right.wordAt(rightSpan.start()), right.wordAt(rightSpan.end()));
		commonRun = longestRun(left.tokensIn(leftSpan), right.tokensIn(rightSpan));
	}

	private void pair(int from, int to, int rightFrom, int rightTo) {
		float[][] likeness = new float[to - from][rightTo - rightFrom];
		int[] best = new int[to - from];
		int[] bestBack = new int[rightTo - rightFrom];
		for (int x = 0; x < best.length; x++) {
			for (int y = 0; y < bestBack.length; y++) {
				likeness[x][y] = ClauseMeter.similarity(left, from + x, right, rightFrom + y);
				best[x] = likeness[x][y] > likeness[x][best[x]] ? y : best[x];
				bestBack[y] = likeness[x][y] > likeness[bestBack[y]][y] ? x : bestBack[y];
			}
		}
		for (int x = 0; x < best.length && bestBack.length > 0; x++) {
			if (bestBack[best[x]] == x && likeness[x][best[x]] >= ClauseMeter.ANSWERS) {
				pairs.add(new Pair(from + x, rightFrom + best[x], likeness[x][best[x]]));
			}
		}
	}

	private static int longestRun(List<Token> a, List<Token> b) {
		int[] row = new int[b.size() + 1];
		int longest = 0;
		for (Token x : a) {
			for (int j = b.size(); j > 0; j--) {
				row[j] = x.key().equals(b.get(j - 1).key()) ? row[j - 1] + 1 : 0;
				longest = Math.max(longest, row[j]);
			}
		}
		return longest;
	}

	/// The words that answer each other, in the order of the left reading.
	List<Answer> answers() {
		return pairs.stream().map(p -> new Answer(left.token(p.left).span(), right.token(p.right).span(), p.likeness)).toList();
	}

	/// For a reader: the names and figures that both have, what both tell under other names (`commons`), the length of what is
	/// worded alike, words that answer others.
	String why(String leftText, String rightText, List<ClauseCommons.Told> commons) {
		var parts = new ArrayList<String>();
		parts.addAll(told(same().filter(p -> left.kinds()[p.left] == Kind.NUMBER), leftText));
		parts.addAll(told(same().filter(this::isName), leftText));
		commons.stream().filter(c -> isOtherwise(c.left().of(leftText), c.right().of(rightText))).limit(COMMONS)
				.forEach(c -> parts.add(c.left().of(leftText) + " ~ " + c.right().of(rightText)));
		if (commonRun >= RUN) {
			parts.add("the same wording of " + commonRun + " words");
		}
		weightiest(pairs.stream().filter(p -> !isSame(p)).map(this::phrase).toList()).forEach(p -> parts.add(
				left.token(p.first.left).span().of(leftText) + " ~ " + right.token(p.first.right).span().of(rightText)));
		if (parts.isEmpty()) {
			parts.addAll(told(same(), leftText));
		}
		return parts.isEmpty() ? "alike as a whole" : String.join(" · ", parts);
	}

	/// Whether neither of two wordings is part of the other: then the words themselves do not show that they tell the same.
	private static boolean isOtherwise(String left, String right) {
		String a = left.toLowerCase(Locale.ROOT);
		String b = right.toLowerCase(Locale.ROOT);
		return !a.contains(b) && !b.contains(a);
	}

	private Stream<Pair> same() {
		return pairs.stream().filter(this::isSame);
	}

	private boolean isSame(Pair p) {
		return left.stems()[p.left] == right.stems()[p.right];
	}

	// At the head of a sentence a name is not seen to be one; the other side tells.
	private boolean isName(Pair p) {
		return left.kinds()[p.left] == Kind.NAME || right.kinds()[p.right] == Kind.NAME;
	}

	/// The weightiest of `which` once each, words that follow each other on both sides as one.
	private List<String> told(Stream<Pair> which, String text) {
		Set<String> seen = new HashSet<>();
		return weightiest(phrases(which.toList()).stream().filter(p -> seen.add(text(p, text).toLowerCase(Locale.ROOT))).toList())
				.stream().map(p -> text(p, text)).toList();
	}

	private String text(Phrase p, String text) {
		return left.token(p.first.left).span().cover(left.token(p.last.left).span()).of(text);
	}

	private List<Phrase> phrases(List<Pair> ordered) {
		var phrases = new ArrayList<Phrase>();
		for (Pair p : ordered) {
			boolean goesOn = !phrases.isEmpty() && isNext(phrases.getLast().last, p);
			phrases.add(goesOn ? phrases.removeLast().with(phrase(p)) : phrase(p));
		}
		return phrases;
	}

	private boolean isNext(Pair p, Pair next) {
		return left.tokens()[next.left] == left.tokens()[p.left] + 1 && right.tokens()[next.right] == right.tokens()[p.right] + 1;
	}

	private Phrase phrase(Pair p) {
		return new Phrase(p, p, meter.weight(left.stems()[p.left]) * p.likeness);
	}

	private static List<Phrase> weightiest(List<Phrase> which) {
		return which.stream().sorted(Comparator.comparingDouble((Phrase p) -> -p.weight).thenComparingInt(p -> p.first.left))
				.limit(TOLD).sorted(Comparator.comparingInt((Phrase p) -> p.first.left)).toList();
	}
}
