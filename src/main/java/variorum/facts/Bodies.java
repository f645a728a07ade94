package variorum.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells whether two names may be one organisation's or one place's.
///
/// An abbreviation is what its letters stand for; words that only say what kind of body it is, or of which nation, may be
/// left out where no other nation is named. What remains must be the same words.
final class Bodies {
	private static final Set<String> KINDS = Set.copyOf(Arrays.asList(("the of and & for inc incorporated ltd limited corp corporation co"
			+ " company"
			+ " plc llc group agency news newspaper magazine website service services organization organisation party network channel"
			+ " television tv radio online international airlines airways holdings city county town").split(" ")));
	private static final Set<String> SITES = Set.copyOf(Arrays.asList(("airport airfield airbase harbour harbor river island"
			+ " province city county").split(" ")));
	/// An island of a gulf is not the gulf.
	private static final Set<String> WATERS = Set.of("gulf", "sea", "ocean", "bay", "lake", "strait", "coast");
	private static final Set<String> HOUSES = Set.of("clinic", "centre", "center", "hospital", "treatment", "rehab", "recovery",
			"rehabilitation", "facility", "medical", "house", "headquarters", "office", "offices", "building", "plant", "factory");
	private static final String PARTY = "party";
	private static final Pattern PARTY_ENDING = Pattern.compile("(?:ic|s)$");
	private static final String GRAND_OLD = "gop";
	private static final int LONGEST_ABBREVIATION = 6;
	private static final int SHORTEST = 2;

	private Bodies() { }

	/// Whether the names are one organisation's.
	static boolean areOneOrganisation(NameForm a, NameForm b) {
		return abbreviates(a, b) || abbreviates(b, a) || same(a, b) || isParty(a, b) || isParty(b, a) || isSite(a, b) || isSite(b, a);
	}

	/// A party and its people: "the Liberal Party", "the Liberals", "Democrats" of a "Democratic Party".
	private static boolean isParty(NameForm members, NameForm party) {
		return party.length() == 2 && party.last().equals(PARTY) && party(members).filter(party(party).orElse("")::equals).isPresent();
	}

	/// What tells a party from others in its name or in the word for its people, where `form` can be either.
	static Optional<String> party(NameForm form) {
		if (form.length() > 2 || (form.length() == 2 && !form.last().equals(PARTY))) {
			return Optional.empty();
		}
		return Optional.of(form.first().equals(GRAND_OLD) ? "republican" : PARTY_ENDING.matcher(form.first()).replaceFirst(""));
	}

	/// Two names of one house that differ in the words for what kind of house it is: "Lund Clinic", "Lund Treatment Center".
	private static boolean isSite(NameForm few, NameForm many) {
		var x = house(few);
		boolean longer = many.length() > few.length() && many.words().subList(0, few.length()).equals(few.words())
				&& HOUSES.containsAll(many.words().subList(few.length(), many.length()));
		return few.length() > 1 && (longer || (x.size() > 1 && x.equals(house(many)) && x.size() < many.length()));
	}

	/// Whether all behind the first word says what kind of body it is.
	static boolean isHouse(NameForm form) {
		return form.words().stream().skip(1).allMatch(w -> HOUSES.contains(w) || KINDS.contains(w));
	}

	private static List<String> house(NameForm form) {
		return form.words().stream().map(Bodies::spelled).filter(w -> !HOUSES.contains(w)).toList();
	}

	/// Whether the names are one place's.
	static boolean areOnePlace(NameForm a, NameForm b) {
		var x = core(a);
		var y = core(b);
		boolean kind = SITES.contains(a.last()) != SITES.contains(b.last()) && withoutSite(a).equals(withoutSite(b))
				&& withoutSite(a).stream().skip(1).noneMatch(WATERS::contains);
		boolean head = a.last().equals(b.last()) && a.length() > 1 && b.length() > 1;
		return !x.isEmpty() && (x.equals(y) || kind || (head && Math.min(x.size(), y.size()) > SHORTEST
				&& (x.containsAll(y) || y.containsAll(x))));
	}

	private static List<String> withoutSite(NameForm form) {
		return SITES.contains(form.last()) ? form.words().subList(0, form.length() - 1) : form.words();
	}

	private static boolean abbreviates(NameForm few, NameForm many) {
		return few.length() == 1 && many.length() > 1 && few.first().length() >= SHORTEST && few.first().length() <= LONGEST_ABBREVIATION
				&& few.shown().chars().filter(Character::isUpperCase).count() >= SHORTEST && few.first().equals(many.initials());
	}

	private static boolean same(NameForm a, NameForm b) {
		var x = core(a);
		var y = core(b);
		return !x.isEmpty() && x.equals(y) && (nations(a).isEmpty() || nations(b).isEmpty() || nations(a).equals(nations(b)));
	}

	private static List<String> core(NameForm form) {
		var core = form.words().stream().map(Bodies::spelled).filter(w -> !KINDS.contains(w) && !isNation(w)).sorted().toList();
		return core;
	}

	private static List<String> nations(NameForm form) {
		return form.words().stream().filter(Bodies::isNation).map(Bodies::nation).toList();
	}

	private static String nation(String word) {
		return word.substring(0, Math.min(4, word.length()));
	}

	private static boolean isNation(String word) {
		return Countries.isDemonym(word) || word.equals("us") || word.equals("uk") || Countries.code(word).isPresent();
	}

	private static String spelled(String word) {
		return word.replace("defense", "defence").replace("center", "centre").replace("labor", "labour").replace("organization",
				"organisation");
	}
}
