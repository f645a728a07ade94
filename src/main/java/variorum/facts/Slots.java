package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import variorum.align.Table;
import variorum.text.Span;
import variorum.text.Token;

/// Finds where mentions of two versions stand in the same place of the same sentence.
///
/// Two mentions share a slot when the words around them are the same: the nearest words before and behind, at most four
/// away, stand in the word table as equals, or one of them does and the mentions share a row themselves. How much the wider
/// surroundings agree, six words to either side, is the strength of the slot, 0 to 1: a chance agreement of "the … of" is
/// weak. Only what the table aligns is looked at, so the cost is linear in the mentions of each pair of versions.
final class Slots {
	/// Two mentions, as indexes of the list they were found in, in one slot, and how much the words around them agree.
	record Slot(int a, int b, double strength) { }

	private record Fit(Slot slot, int fit) { }

	private static final int REACH = 4;
	private static final double MOSTLY = 0.6;
	private static final int SURROUNDINGS = 6;
	private static final int FAR = 12;

	private final Table table;
	private final int[][] rows;

	Slots(Table table) {
		this.table = table;
		rows = new int[table.versions()][];
		for (int v = 0; v < rows.length; v++) {
			rows[v] = table.rowsOf(v);
		}
	}

	/// Whether token `a` of version `v` and token `b` of `w` stand between the same words, in surroundings that mostly agree.
	boolean isFramed(int v, int a, int w, int b) {
		var pair = new Pair(v, w);
		var x = new Tokens(a, a);
		var y = new Tokens(b, b);
		return pair.isFramedLeft(x, y) && pair.isFramedRight(x, y) && pair.surroundings(x, y) >= MOSTLY;
	}

	/// How much the words around tokens `a` of version `v` and `b` of `w` agree, 0 to 1.
	double agreement(int v, Tokens a, int w, Tokens b) {
		return new Pair(v, w).surroundings(a, b);
	}

	/// A mention's tokens: from `first` to `last`, both included, as indexes of its version's tokens.
	record Tokens(int first, int last) { }

	/// The slots that `mentions`, in order of version and place, share pairwise.
	List<Slot> of(List<Mention> mentions) {
		var slots = new ArrayList<Slot>();
		for (int v = 0; v < table.versions(); v++) {
			for (int w = v + 1; w < table.versions(); w++) {
				new Pair(v, w).slots(mentions, slots);
			}
		}
		return slots;
	}

	/// The tokens that `span` covers in `version`.
	Tokens tokens(int version, Span span) {
		List<Token> tokens = table.tokens(version);
		int first = firstEndingAfter(tokens, span.start());
		int last = first;
		while (last + 1 < tokens.size() && tokens.get(last + 1).span().start() < span.end()) {
			last++;
		}
		return new Tokens(Math.min(first, tokens.size() - 1), Math.min(last, tokens.size() - 1));
	}

	private static int firstEndingAfter(List<Token> tokens, int offset) {
		int lo = 0;
		int hi = tokens.size();
		while (lo < hi) {
			int mid = (lo + hi) >>> 1;
			if (tokens.get(mid).span().end() > offset) {
				hi = mid;
			} else {
				lo = mid + 1;
			}
		}
		return lo;
	}

	/// Two versions and, token by token, which of `w` equals which of `v`.
	private final class Pair {
		private final int v;
		private final int w;

		Pair(int v, int w) {
			this.v = v;
			this.w = w;
		}

		/// The token of `w` in the row of token `t` of `v`, or [Table#GAP].
		int partner(int t) {
			return table.token(rows[v][t], w);
		}

		/// The token of `w` that equals token `t` of `v`; the ends of the texts are equals; [Table#GAP] when there is none.
		int equal(int t) {
			if (t < 0 || t >= rows[v].length) {
				return Table.GAP;
			}
			int p = partner(t);
			return p != Table.GAP && table.tokens(w).get(p).key().equals(table.tokens(v).get(t).key()) ? p : Table.GAP;
		}

		void slots(List<Mention> mentions, List<Slot> slots) {
			var there = new int[table.tokens(w).size()][];
			for (int m = 0; m < mentions.size(); m++) {
				if (mentions.get(m).version() == w) {
					var t = tokens(w, mentions.get(m).span());
					for (int i = t.first(); i <= t.last(); i++) {
						there[i] = there[i] == null ? new int[] {m} : with(there[i], m);
					}
				}
			}
			var fitting = new ArrayList<Fit>();
			for (int m = 0; m < mentions.size(); m++) {
				if (mentions.get(m).version() == v) {
					fitting(m, mentions, there, fitting);
				}
			}
			slots.addAll(oneToOne(fitting));
		}

		/// Each mention has one slot with the other version: the best fitting pairs first.
		private static List<Slot> oneToOne(List<Fit> fitting) {
			fitting.sort(Comparator.comparingInt(Fit::fit).reversed().thenComparingInt(f -> f.slot().a()).thenComparingInt(f -> f
					.slot().b()));
			var slots = new ArrayList<Slot>();
			var used = new HashSet<Integer>();
			for (var f : fitting) {
				if (!used.contains(f.slot().a()) && !used.contains(f.slot().b())) {
					used.add(f.slot().a());
					used.add(f.slot().b());
					slots.add(f.slot());
				}
			}
			return slots;
		}

		private static int[] with(int[] few, int one) {
			int[] more = Arrays.copyOf(few, few.length + 1);
			more[few.length] = one;
			return more;
		}

		private void fitting(int m, List<Mention> mentions, int[][] there, List<Fit> fitting) {
			var a = tokens(v, mentions.get(m).span());
			for (int n : candidates(a, there)) {
				if (mentions.get(n).type() == mentions.get(m).type() || areNames(mentions.get(n), mentions.get(m))) {
					var b = tokens(w, mentions.get(n).span());
					strength(a, b).ifPresent(s -> fitting.add(new Fit(new Slot(m, n, s), fit(a, b))));
				}
			}
		}

		private static boolean areNames(Mention a, Mention b) {
			return a.value() instanceof Value.Name && b.value() instanceof Value.Name && a.type() != FactType.ATTRIBUTION
					&& b.type() != FactType.ATTRIBUTION && a.type() != FactType.PRODUCT && b.type() != FactType.PRODUCT;
		}

		/// The mentions that stand in a row of `a` or between the equals of its neighbours.
		private int[] candidates(Tokens a, int[][] there) {
			var found = new TreeSet<Integer>();
			int from = Integer.MAX_VALUE;
			int to = Integer.MIN_VALUE;
			for (int t = Math.max(0, a.first() - REACH); t <= Math.min(rows[v].length - 1, a.last() + REACH); t++) {
				int p = t >= a.first() && t <= a.last() ? partner(t) : equal(t);
				if (p != Table.GAP) {
					from = Math.min(from, p);
					to = Math.max(to, p);
				}
			}
			if (from > to || to - from > FAR + 2 * REACH + a.last() - a.first()) {
				return new int[0];
			}
			for (int t = Math.max(0, from - SURROUNDINGS); t <= Math.min(there.length - 1, to + SURROUNDINGS); t++) {
				if (there[t] != null) {
					Arrays.stream(there[t]).forEach(found::add);
				}
			}
			return found.stream().mapToInt(i -> i).toArray();
		}

		private OptionalDouble strength(Tokens a, Tokens b) {
			boolean left = isFramedLeft(a, b);
			boolean right = isFramedRight(a, b);
			boolean shared = sharesRow(a, b);
			return (left && right) || (shared && (left || right)) ? OptionalDouble.of(surroundings(a, b)) : OptionalDouble.empty();
		}

		private boolean isFramedLeft(Tokens a, Tokens b) {
			for (int t = a.first() - 1; t >= Math.max(0, a.first() - REACH); t--) {
				int e = equal(t);
				if (e != Table.GAP) {
					return e < b.first() && e >= b.first() - REACH;
				}
			}
			return a.first() < REACH && b.first() < REACH;
		}

		private boolean isFramedRight(Tokens a, Tokens b) {
			int end = rows[v].length;
			for (int t = a.last() + 1; t <= Math.min(end - 1, a.last() + REACH); t++) {
				int e = equal(t);
				if (e != Table.GAP) {
					return e > b.last() && e <= b.last() + REACH;
				}
			}
			return a.last() >= end - REACH && b.last() >= table.tokens(w).size() - REACH;
		}

		private boolean sharesRow(Tokens a, Tokens b) {
			return sharedRows(a, b) > 0;
		}

		private int sharedRows(Tokens a, Tokens b) {
			int shared = 0;
			for (int t = a.first(); t <= a.last(); t++) {
				shared += partner(t) >= b.first() && partner(t) <= b.last() ? 1 : 0;
			}
			return shared;
		}

		/// How well two mentions fit: shared rows count most, then equal words right before and right behind them.
		private int fit(Tokens a, Tokens b) {
			boolean before = equal(a.first() - 1) != Table.GAP && equal(a.first() - 1) == b.first() - 1;
			boolean behind = equal(a.last() + 1) != Table.GAP && equal(a.last() + 1) == b.last() + 1;
			return REACH * sharedRows(a, b) + (before ? 1 : 0) + (behind ? 1 : 0);
		}

		private double surroundings(Tokens a, Tokens b) {
			int near = 0;
			int all = 0;
			for (int t = Math.max(0, a.first() - SURROUNDINGS); t <= Math.min(rows[v].length - 1, a.last() + SURROUNDINGS); t++) {
				if (t < a.first() || t > a.last()) {
					int e = equal(t);
					all++;
					near += e != Table.GAP && e >= b.first() - FAR && e <= b.last() + FAR ? 1 : 0;
				}
			}
			return all == 0 ? 0 : (double) near / all;
		}
	}
}
