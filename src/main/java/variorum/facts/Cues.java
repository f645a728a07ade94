package variorum.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import variorum.facts.QuotedSentence.Piece;
import variorum.facts.ReportingVerbs.Role;
import variorum.facts.ReportingVerbs.Form;
import variorum.text.Span;

/// Tells where in a sentence a reporting verb is used as one: told apart from the noun of the same form ("the reports"),
/// from the passive ("was told") and from the shortened relative clause ("a show called “…”").
final class Cues {
	/// A cue: pieces `from` to before `to`, its verb (none for "according to") and its subject, where it has one.
	record Cue(int from, int to, Role kind, Form form, Optional<Span> speaker) { }

	private static final Set<String> BEFORE_NOUN = WordList.of("""
			the a an his her their its my our your this that these those no any some such of in on by for with from
			at into several many more other new recent news first last as about than""");
	private static final Set<String> PRONOUNS = WordList.of("""
			i we you they who he she it to would will could can may might should must did does do n't not didn't
			won't which and""");
	private static final Set<String> PASSIVE = WordList.of("""
			was were is are been being be got gets""");

	private Cues() { }

	/// The cue that starts at piece `i`, if there is one; its subject is looked for from `from` on.
	static Optional<Cue> at(List<Piece> pieces, int from, int i) {
		var p = pieces.get(i);
		if (p.key().equals("according") && i + 1 < pieces.size() && pieces.get(i + 1).key().equals("to")) {
			return Optional.of(new Cue(i, i + 2, Role.SAY, Form.FINITE, Speakers.object(pieces, i + 2)));
		}
		if (!p.isWord() || p.isCapitalised()) {
			return Optional.empty();
		}
		var phrasal = phrasal(pieces, i);
		if (phrasal.isPresent()) {
			return Optional.of(new Cue(i, i + 2, Role.SAY, phrasal.get(), Speakers.before(pieces, from, i)));
		}
		return ReportingVerbs.of(p.key()).filter(v -> isVerb(pieces, from, i, v)).map(v -> new Cue(i,
				i + (followedBy(pieces, i, "to", "of", "for", "as") && v.kind() == Role.JUDGE ? 2 : 1), v.kind(), v.form(),
				v.form() == Form.PARTICIPLE && !(i > from && pieces.get(i - 1).isCapitalised()) ? Optional.empty()
						: Speakers.before(pieces, from, i)));
	}

	/// Verbs of two words: "pointed out", "went on", "put it", "called for".
	private static Optional<Form> phrasal(List<Piece> pieces, int i) {
		return switch (pieces.get(i).key()) {
			case "pointed", "points", "pointing" -> form(pieces, i, followedBy(pieces, i, "out", "to"));
			case "went", "goes", "going" -> form(pieces, i, followedBy(pieces, i, "on"));
			case "put", "puts" -> form(pieces, i, followedBy(pieces, i, "it"));
			case "fired", "shot", "hit" -> form(pieces, i, followedBy(pieces, i, "back"));
			case "made", "makes" -> form(pieces, i, followedBy(pieces, i, "clear"));
			case "chimed", "weighed" -> form(pieces, i, followedBy(pieces, i, "in"));
			case "spelled", "laid", "lays" -> form(pieces, i, followedBy(pieces, i, "out"));
			default -> Optional.empty();
		};
	}

	private static Optional<Form> form(List<Piece> pieces, int i, boolean given) {
		boolean participle = pieces.get(i).key().endsWith("ing");
		return given ? Optional.of(participle ? Form.PARTICIPLE : Form.FINITE) : Optional.empty();
	}

	private static boolean followedBy(List<Piece> pieces, int i, String... keys) {
		return i + 1 < pieces.size() && Set.of(keys).contains(pieces.get(i + 1).key());
	}

	private static boolean isVerb(List<Piece> pieces, int from, int i, ReportingVerbs.Verb verb) {
		int before = i - 1;
		while (before >= from && Speakers.isHelping(pieces.get(before)) && !PRONOUNS.contains(pieces.get(before).key())
				&& !PASSIVE.contains(pieces.get(before).key())) {
			before = Speakers.beforeDay(pieces, from, before);
		}
		if (before < from) {
			return verb.form() == Form.FINITE || verb.form() == Form.PARTICIPLE;
		}
		var p = pieces.get(before);
		return switch (verb.form()) {
			case PARTICIPLE -> !BEFORE_NOUN.contains(p.key()) || p.key().equals("in") || p.key().equals("by");
			case PAST_PARTICIPLE -> (i > from && Set.of("has", "have", "had").contains(pieces.get(i - 1).key())) || before < i - 1;
			case PLAIN -> isPlural(p, verb);
			case FINITE -> !BEFORE_NOUN.contains(p.key()) && !PASSIVE.contains(p.key()) && !isReducedRelative(pieces, before, i, verb)
					&& (!verb.noun() || PRONOUNS.contains(p.key()) || p.isCapitalised() || p.isMark(",)"));
		};
	}

	private static boolean isPlural(Piece before, ReportingVerbs.Verb verb) {
		boolean plural = before.key().endsWith("s") && before.key().length() > 3 && before.isWord();
		return PRONOUNS.contains(before.key()) || (plural && !verb.noun() && !before.key().endsWith("'s"));
	}

	/// "a series called “Quick”, a blog dubbed the “Feed”".
	private static boolean isReducedRelative(List<Piece> pieces, int before, int i, ReportingVerbs.Verb verb) {
		var p = pieces.get(before);
		boolean names = Set.of("call", "dub", "label", "term", "brand", "nickname", "bill").contains(verb.lemma());
		boolean noun = p.isMark(",") || (p.isWord() && !p.isCapitalised() && !PRONOUNS.contains(p.key()));
		int next = i + 1 < pieces.size() && Set.of("the", "a").contains(pieces.get(i + 1).key()) ? i + 2 : i + 1;
		return names && noun && before == i - 1 && next < pieces.size() && pieces.get(next).isQuote();
	}
}
