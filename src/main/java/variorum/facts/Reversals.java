package variorum.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import variorum.align.Table;
import variorum.text.Span;
import variorum.text.Token;

/// Finds where versions say the opposite in the same words: "rose" here and "fell" there, "did attack" and "did not attack".
///
/// Two tokens of one row of the word table that are opposites of the language, or a negation that only one version has, make
/// two statements of which one is wrong, when the words around them are the same: equals close to either side, and most of six
/// words to either side. A negation counts only where nothing else is said in its place ("did not win" answers "won", not
/// "was beaten"). One pass over the tokens of each pair of versions; the words are lists of English.
final class Reversals {
	private record Place(int version, int token) { }

	private record Clash(Place a, Place b) { }

	private static final int REACH = 4;
	private static final int SHOWN = 2;
	private static final int STEM = 4;
	private static final double SAME_SENTENCE = 0.6;
	private static final Set<String> NO_NEGATION = Set.of("only", "just", "doubt", "least", "one", "matter", "wonder");
	private static final Set<String> HELPING = WordList.of("do does did is are was were be been being has have had will would can could may"
			+ " might should shall must to yet ever also still now even that the a an");

	private final List<Document> documents;
	private final Table table;
	private final Slots slots;
	private final List<Clash> clashes = new ArrayList<>();

	private Reversals(List<Document> documents, Table table, Slots slots) {
		this.documents = documents;
		this.table = table;
		this.slots = slots;
	}

	/// The groups of mentions that exclude each other, in order of version and place, two of different versions at least.
	static List<List<Mention>> of(List<Document> documents, Table table, Slots slots) {
		var reversals = new Reversals(documents, table, slots);
		for (int v = 0; v < table.versions(); v++) {
			for (int w = v + 1; w < table.versions(); w++) {
				reversals.read(v, w);
			}
		}
		return reversals.groups();
	}

	private void read(int v, int w) {
		int[] rows = table.rowsOf(v);
		for (int t = 0; t < rows.length; t++) {
			String key = key(v, t);
			int p = table.token(rows[t], w);
			if (p != Table.GAP && Opposites.are(key, key(w, p)) && isTold(v, t) && slots.isFramed(v, t, w, p) && !isNegated(v, t)
					&& !isNegated(w, p)) {
				clashes.add(new Clash(new Place(v, t), new Place(w, p)));
			}
			if (Opposites.negates(key)) {
				negation(v, t, w, false);
			}
		}
		int[] others = table.rowsOf(w);
		for (int t = 0; t < others.length; t++) {
			if (Opposites.negates(key(w, t))) {
				negation(w, t, v, true);
			}
		}
	}

	/// A negation at token `t` of `v`, where `w` says the same without one.
	private void negation(int v, int t, int w, boolean swapped) {
		int left = equalBefore(v, t, w);
		int right = equalAfter(v, t, w);
		if (left < 0 || right < 0 || !isTold(v, t) || (t + 1 < table.tokens(v).size() && NO_NEGATION.contains(key(v, t + 1)))) {
			return;
		}
		int from = partner(v, left, w) + 1;
		int to = partner(v, right, w);
		if (from > to || to - from >= REACH || !saysNoMore(v, left + 1, right, w, from, to) || !isDenied(v, t, right, w, from, to)
				|| slots.agreement(v, new Slots.Tokens(left + 1, right - 1), w, new Slots.Tokens(from, to - 1)) < SAME_SENTENCE) {
			return;
		}
		var here = new Place(v, t);
		var there = new Place(w, Math.max(from, to - 1) == to ? to : from);
		clashes.add(swapped ? new Clash(there, here) : new Clash(here, there));
	}

	/// Whether the tokens of `w` tell what the negation at token `t` of `v` denies: a word with a sense of its own between the
	/// negation and the next equal one has its like there.
	private boolean isDenied(int v, int t, int right, int w, int from, int to) {
		int denied = t + 1;
		while (denied < right && HELPING.contains(key(v, denied))) {
			denied++;
		}
		return denied == right || isAmong(key(v, denied), w, from, to);
	}

	/// Whether the tokens of `w` negate nothing, and say nothing that those of `v` do not.
	private boolean saysNoMore(int v, int first, int end, int w, int from, int to) {
		for (int p = from; p < to; p++) {
			String key = key(w, p);
			if (Opposites.negates(key)) {
				return false;
			}
			boolean alone = end - first == 1 && to - from == 1;
			if (!alone && !HELPING.contains(key) && !isAmong(key, v, first, end)) {
				return false;
			}
		}
		return true;
	}

	private boolean isAmong(String key, int v, int first, int end) {
		for (int t = first; t < end; t++) {
			String other = key(v, t);
			int stem = Math.min(STEM, Math.min(key.length(), other.length()));
			if (key.equals(other) || (stem >= STEM - 1 && key.regionMatches(0, other, 0, stem))) {
				return true;
			}
		}
		return false;
	}

	private int equalBefore(int v, int t, int w) {
		for (int l = t - 1; l >= Math.max(0, t - REACH); l--) {
			if (isEqual(v, l, w)) {
				return l;
			}
		}
		return -1;
	}

	private int equalAfter(int v, int t, int w) {
		for (int r = t + 1; r < Math.min(table.tokens(v).size(), t + REACH); r++) {
			if (isEqual(v, r, w)) {
				return r;
			}
		}
		return -1;
	}

	private int partner(int v, int t, int w) {
		return table.token(table.rowsOf(v)[t], w);
	}

	private boolean isEqual(int v, int t, int w) {
		int p = partner(v, t, w);
		return p != Table.GAP && table.tokens(w).get(p).key().equals(table.tokens(v).get(t).key());
	}

	private boolean isNegated(int v, int t) {
		for (int i = Math.max(0, t - 2); i < t; i++) {
			if (Opposites.negates(key(v, i))) {
				return true;
			}
		}
		return false;
	}

	private String key(int v, int t) {
		return table.tokens(v).get(t).span().of(documents.get(v).text()).toLowerCase(Locale.ROOT);
	}

	private boolean isTold(int v, int t) {
		Span span = table.tokens(v).get(t).span();
		return documents.get(v).article().blocks().stream().filter(b -> b.span().overlaps(span)).allMatch(b -> b.kind().isStory());
	}

	private List<List<Mention>> groups() {
		var index = new LinkedHashMap<Place, Integer>();
		clashes.forEach(c -> {
			index.putIfAbsent(c.a(), index.size());
			index.putIfAbsent(c.b(), index.size());
		});
		var groups = new Groups(index.size());
		clashes.forEach(c -> groups.join(number(index, c.a()), number(index, c.b())));
		Map<Integer, Place> places = new HashMap<>();
		index.forEach((p, i) -> places.put(i, p));
		return groups.all().stream().map(g -> g.stream().map(i -> mention(places.getOrDefault(i, new Place(0, 0)))).sorted(Judge.ORDER)
				.toList()).toList();
	}

	private static int number(Map<Place, Integer> index, Place p) {
		return index.getOrDefault(p, 0);
	}

	/// The word and the few behind it, as far as the sentence goes.
	private Mention mention(Place p) {
		List<Token> tokens = table.tokens(p.version());
		String text = documents.get(p.version()).text();
		int first = Opposites.negates(key(p.version(), p.token())) && p.token() > 0
				&& HELPING.contains(key(p.version(), p.token() - 1)) ? p.token() - 1 : p.token();
		int last = p.token();
		while (last < Math.min(tokens.size() - 1, p.token() + SHOWN) && tokens.get(last + 1).kind() != Token.Kind.PUNCTUATION) {
			last++;
		}
		Span span = tokens.get(first).span().cover(tokens.get(last).span());
		return new Mention(p.version(), span, FactType.STATEMENT, new Value.Name(span.of(text).replaceAll("\\s+", " ")),
				"says the opposite in the same words");
	}
}
