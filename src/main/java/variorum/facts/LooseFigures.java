package variorum.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import variorum.align.Table;
import variorum.text.Span;
import variorum.text.Token;

/// Makes amounts of figures that no rule read, where the versions tell different ones in the same words.
///
/// A figure that stands bare ("raised it to 922") says nothing by itself; when another version has another figure in its
/// row of the word table, between the same two words, both are told to be amounts, of the kind of the other where that is
/// known. One pass over the rows.
final class LooseFigures {
	private static final Set<String> JOINTS = Set.of(":", "/", "-", "–", ".");
	private static final Pattern FIGURE = Pattern.compile("(?:0|[1-9][\\d,]*)(?:\\.\\d+)?");

	private final List<Document> documents;
	private final Table table;
	private final Slots slots;
	private final List<Mention> found = new ArrayList<>();
	private final List<Covering> amounts = new ArrayList<>();
	private final List<Covering> others = new ArrayList<>();

	private LooseFigures(List<Document> documents, Table table, List<Mention> mentions, Slots slots) {
		this.documents = documents;
		this.table = table;
		this.slots = slots;
		for (int v = 0; v < table.versions(); v++) {
			amounts.add(new Covering());
			others.add(new Covering());
		}
		for (var m : mentions) {
			(m.value() instanceof Value.Amount ? amounts : others).get(m.version()).add(m);
		}
	}

	/// `mentions` and the figures found, in order of version and place.
	static List<Mention> complete(List<Document> documents, Table table, List<Mention> mentions, Slots slots) {
		var loose = new LooseFigures(documents, table, mentions, slots);
		for (int r = 0; r < table.rows(); r++) {
			loose.read(r);
		}
		var all = new ArrayList<>(mentions);
		all.addAll(loose.found);
		all.sort(Judge.ORDER);
		return all;
	}

	private void read(int row) {
		for (int v = 0; v < table.versions(); v++) {
			for (int w = v + 1; w < table.versions(); w++) {
				int a = table.token(row, v);
				int b = table.token(row, w);
				if (a != Table.GAP && b != Table.GAP && differ(table.tokens(v).get(a), table.tokens(w).get(b))
						&& !isPart(v, a) && !isPart(w, b) && slots.isFramed(v, a, w, b)) {
					read(v, table.tokens(v).get(a), w, table.tokens(w).get(b));
				}
			}
		}
	}

	/// Whether the token is a piece of a time of day, a date, a score or a number that names: "1:35", "May 3", "2-1", "A/7"; or
	/// stands where no story is told.
	private boolean isPart(int version, int token) {
		var tokens = table.tokens(version);
		var span = tokens.get(token).span();
		boolean told = documents.get(version).article().blocks().stream().filter(b -> b.span().overlaps(span))
				.allMatch(b -> b.kind().isStory());
		boolean dated = token > 0 && Moments.isMonth(tokens.get(token - 1).key());
		return !told || dated || isNumber(tokens, token - 1) || isNumber(tokens, token + 1)
				|| isJoint(tokens, token - 1, token - 2) || isJoint(tokens, token + 1, token + 2);
	}

	/// Whether a number stands at `token`: one beside another is a group of a longer one.
	private static boolean isNumber(List<Token> tokens, int token) {
		return token >= 0 && token < tokens.size() && Character.isDigit(tokens.get(token).key().codePointAt(0));
	}

	/// Whether the mark at `joint` stands without a space between the token beside it and the one at `other`.
	private static boolean isJoint(List<Token> tokens, int joint, int other) {
		if (Math.min(joint, other) < 0 || Math.max(joint, other) >= tokens.size()) {
			return false;
		}
		int first = Math.min(joint, other);
		boolean close = tokens.get(first).span().end() == tokens.get(first + 1).span().start();
		int beside = joint < other ? joint - 1 : joint + 1;
		var left = tokens.get(Math.min(joint, beside)).span();
		boolean glued = left.end() == tokens.get(Math.max(joint, beside)).span().start();
		return close && glued && JOINTS.contains(tokens.get(joint).key());
	}

	private static boolean differ(Token a, Token b) {
		return !a.key().equals(b.key()) && FIGURE.matcher(a.key()).matches() && FIGURE.matcher(b.key()).matches();
	}

	private void read(int v, Token a, int w, Token b) {
		Optional<Mention> left = amounts.get(v).at(a.span());
		Optional<Mention> right = amounts.get(w).at(b.span());
		boolean bothTold = others.get(v).at(a.span()).isPresent() && others.get(w).at(b.span()).isPresent();
		if (bothTold || (left.isPresent() && right.isPresent())) {
			return;
		}
		if (left.isEmpty()) {
			add(v, a, right);
		}
		if (right.isEmpty()) {
			add(w, b, left);
		}
	}

	private void add(int version, Token token, Optional<Mention> like) {
		var number = new BigDecimal(token.key().replace(",", ""));
		var kind = like.map(m -> (Value.Amount) m.value());
		var value = new Value.Amount(number, number, number, kind.map(Value.Amount::unit).orElse(""), kind.map(Value.Amount::base)
				.orElse(""), "", kind.map(Value.Amount::head).orElse(""));
		var mention = new Mention(version, token.span(), like.map(Mention::type).orElse(FactType.QUANTITY), value,
				"a figure where another version has another one");
		if (amounts.get(version).at(token.span()).isEmpty()) {
			amounts.get(version).add(mention);
			found.add(mention);
		}
	}

	/// The mentions of one version by place.
	private static final class Covering {
		private final NavigableMap<Integer, Mention> byStart = new TreeMap<>();

		void add(Mention m) {
			byStart.merge(m.span().start(), m, (x, y) -> x.span().length() >= y.span().length() ? x : y);
		}

		Optional<Mention> at(Span span) {
			var before = byStart.floorEntry(span.start());
			return Optional.ofNullable(before).map(Map.Entry::getValue).filter(m -> m.span().overlaps(span));
		}
	}
}
