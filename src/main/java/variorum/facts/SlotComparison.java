package variorum.facts;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Tells what two mentions in the same place of the same sentence are to each other.
///
/// Figures and times are compared by what they allow, names by the rows they were joined into; what stands right before a mention
/// can say that it is told of something else all the same: "three other rifles" are not the rifles told before, a day behind
/// "Updated:" is the page's, "near" a town is not in it. Cost: a look at a few characters.
final class SlotComparison {
	private static final double SAME_SENTENCE = 0.7;
	private static final double SAME_WORDS = 0.9;
	/// Characters before a mention that are looked at.
	private static final int BEFORE = 80;
	private static final Pattern OTHER = Pattern.compile("(?i)\\b(?:other|another|additional|further|remaining)\\s(?:\\S+\\s)?$");
	private static final Pattern OTHER_INSIDE = Pattern.compile("(?i)\\s(?:other|more|additional|further|remaining)\\s");
	/// A day that the page tells of itself.
	private static final Pattern OF_PAGE = Pattern.compile("(?:\\b(?:PUBLISHED|UPDATED|POSTED|MODIFIED|Published|Updated|Posted|Modified"
			+ "|Last updated|First published)\\b[^.!?\\n]{0,40}|\\b[Pp]osted in \\p{Lu}[^.!?\\n]{0,40} on )$");
	/// A time up to which something is told.
	private static final Pattern UP_TO = Pattern.compile("(?i)\\b(?:as of|by|until|till|before|up to)\\s"
			+ "(?:(?:about|around|at)\\s|[^();]{0,30}"
			+ "\\()?$");
	private static final Pattern NEAR = Pattern.compile("(?i)\\b(?:near|outside|toward|towards|around)\\s(?:the\\s)?$");

	private final Wording wording;
	private final List<NameJoining.Row> names;
	private final Map<Mention, Integer> rowOf;

	/// `rowOf` gives mentions of names their row of `names`.
	SlotComparison(Wording wording, List<NameJoining.Row> names, Map<Mention, Integer> rowOf) {
		this.wording = wording;
		this.names = names;
		this.rowOf = rowOf;
	}

	/// What `a` and `b` are to each other in a slot of that strength.
	Comparison of(Mention a, Mention b, double strength) {
		return switch (a.value()) {
			case Value.Amount x when b.value() instanceof Value.Amount y -> isOther(a) == isOther(b) ? Figures.compare(x, y)
					: Comparison.UNRELATED;
			case Value.Time x when b.value() instanceof Value.Time y -> times(a, x, b, y);
			case Value.Name _ when isName(a) && isName(b) -> names(a, b, strength);
			case Value.Name _, Value.Amount _, Value.Time _, Value.Post _, Value.Quotation _ -> Comparison.UNRELATED;
		};
	}

	/// Whether a mention names a person, a place, a body or a product.
	static boolean isName(Mention m) {
		return switch (m.type()) {
			case PERSON, PLACE, ORGANISATION, PRODUCT -> true;
			case ROLE, QUANTITY, MONEY, DATE, DURATION, QUOTATION, STATEMENT, ATTRIBUTION -> false;
		};
	}

	private boolean isOther(Mention m) {
		return OTHER.matcher(before(m)).find() || OTHER_INSIDE.matcher(wording.text(m)).find();
	}

	private Comparison times(Mention a, Value.Time x, Mention b, Value.Time y) {
		boolean page = OF_PAGE.matcher(before(a)).find() || OF_PAGE.matcher(before(b)).find();
		boolean apart = UP_TO.matcher(before(a)).find() != UP_TO.matcher(before(b)).find();
		var found = Moments.compare(x, wording.text(a), y, wording.text(b));
		return found == Comparison.DIFFERENT && (page || apart) ? Comparison.UNRELATED : found;
	}

	/// Another name in the same words is another statement; in loosely alike words it may be the same in other terms, a country
	/// and a place that is none may lie one in the other, and a common noun ("the driver") may be whoever is named.
	private Comparison names(Mention a, Mention b, double strength) {
		if (rowOf.getOrDefault(a, -1).equals(rowOf.getOrDefault(b, -2))) {
			return Comparison.SAME;
		}
		var x = NameForm.of(a.value().normal(), a.type()).words();
		var y = NameForm.of(b.value().normal(), b.type()).words();
		boolean nested = Countries.code(a.value().normal()).isPresent() != Countries.code(b.value().normal()).isPresent();
		boolean sure = strength >= (nested || areOtherKinds(a, b) ? SAME_WORDS : SAME_SENTENCE);
		boolean vague = isNoun(a) || isNoun(b) || NEAR.matcher(before(a)).find() != NEAR.matcher(before(b)).find();
		return !sure || vague || x.stream().anyMatch(y::contains) || NameForm.areAlike(a.value().normal(), b.value().normal())
				|| (strength < SAME_WORDS && tellsBoth(a, b)) ? Comparison.COMPATIBLE : Comparison.DIFFERENT;
	}

	private static boolean areOtherKinds(Mention a, Mention b) {
		return a.type() != b.type();
	}

	/// Whether a version that names one of two places or bodies here names the other elsewhere: it chose another word for it.
	private boolean tellsBoth(Mention a, Mention b) {
		boolean person = a.type() == FactType.PERSON || b.type() == FactType.PERSON;
		return !person && (tells(a.version(), b) || tells(b.version(), a));
	}

	private boolean tells(int version, Mention name) {
		var row = rowOf.get(name);
		return row != null && names.get(row).mentions().stream().anyMatch(m -> m.version() == version);
	}

	private boolean isNoun(Mention m) {
		return Character.isLowerCase(m.value().normal().codePointAt(0)) || Character.isLowerCase(wording.text(m).codePointAt(0));
	}

	private String before(Mention m) {
		String text = wording.documents().get(m.version()).text();
		return text.substring(Math.max(0, m.span().start() - BEFORE), m.span().start());
	}
}
