package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Mends where tagged names begin and end, and drops what is no name by its spelling: rules of writing, one after another.
///
/// Cost: linear in the names.
final class NameEdges {
	private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
	private static final Pattern SMALL_END = Pattern.compile("(?i:\\s(?:of|in|at|for|to|on|and|or|the|a|an|with|by"
			+ "|from|as|is|was|who|has)){1,4}$");
	private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$");
	private static final Pattern LINKED = Pattern.compile("(?:\\b(?:[Aa]l|[Ee]l|[Aa]n|[Aa]d|[Aa]r|[Aa]s|[Aa]sh|[Uu]l"
			+ "|[Ii]bn|[Bb]in|[Ab]bu|[Dd]e)[-‐]|\\b[OD]['’])$");
	private static final Pattern HYPHENED = Pattern.compile("^(?:[-‐]\\p{Lu}[\\p{L}\\p{M}]+|[-‐](?!(?:led|era|like"
			+ "|born|run|held|wide|day|man|made|style"
			+ "|backed|owned|based)\\b)\\p{Ll}{1,4}(?:[-‐]\\p{Lu}?\\p{L}+)?)(?![\\p{L}-])");
	private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|www\\.|@)\\S*|\\S+\\.(?:com|org|net|gov|edu"
			+ "|info|co\\.\\w\\w)\\b\\S*");
	private static final Pattern ADDRESS_SIGN = Pattern.compile("@|://|\\.(?=\\p{Ll})");
	private static final Pattern DOTTED = Pattern.compile("(?:^|[^\\p{L}])\\p{Lu}(?:\\.\\p{Lu})+$");
	private static final Pattern REST = Pattern.compile("(?:\\.\\p{Lu}(?!\\p{L}))*\\.");
	private static final Pattern PARTY = Pattern.compile("^[RDI][-‐–](?=\\p{Lu})");
	private static final Pattern DAY = Pattern.compile("^(?:(?:On|By|Last|Since|Until|Early|Late) )?(?:Mon|Tues|Wednes|Thurs|Fri"
			+ "|Satur|Sun)day$");
	private static final Pattern LED = Pattern.compile("\\s(?:(?:presidential|election|re-election|transition) )?(?:campaign|administration"
			+ "|regime|government)(?![\\p{L}\\p{N}-])");
	/// What is more than the one who leads it, while an administration is often named for him.
	private static final Pattern GATHERED = Pattern.compile("campaign|regime");
	private static final Pattern SMALL_WORDS = Pattern.compile("(?:\\s\\p{Ll}[\\p{Ll}'’-]*)+$");
	private static final Pattern HEAD = Pattern.compile("\\s((?:House|Museum|Hotel|Library|Church|Cathedral|School"
			+ "|College|University|Hospital"
			+ "|Institute|Foundation|Survey"
			+ "|Agency|Council|Commission|Association|Society|Company|Corporation|Design|Records|Group|Area|Park|Bridge|Tower|Airport|River"
			+ "|Lake|Street|Road|Avenue"
			+ "|Square|County|Province|Island|Islands|Railway|Railroad|Penitentiary|Prison|Complex|Theatre|Theater"
			+ "|Stadium|Club"
			+ "|(?:international )?airport|airfield|airbase|air base|railway station))(?![\\p{L}\\p{N}-])");
	private static final Pattern HEAD_OF = Pattern.compile("\\b(?:Gulf|Bay|Sea|Strait|Straits|Isle|Isles|Cape|Mount"
			+ "|Lake|Republic|Kingdom|Port|Horn) of $");
	private static final Pattern DESIGNATOR = Pattern.compile("-\\d|(?: \\p{Lu}{1,3})?(?: |-)\\p{Lu}{1,3}-?\\d");
	private static final Pattern SMALL_START = Pattern.compile("^(?:(?!(?:al|el|de|del|della|da|di|du|la|le|van|von"
			+ "|der|den|ten|ter|bin|ibn"
			+ "|abu|dos|af|av)\\b)\\p{Ll}+[ \u00a0]){1,8}(?=\\p{Lu})");
	private static final Set<String> HEADS_OF_BODIES = words("museum library church school college university"
			+ " hospital institute foundation"
			+ " company corporation design records group club hotel survey agency council commission association society");
	private static final Set<String> REGIONS = words("north south east west northern southern eastern western"
			+ " central latin middle sub");
	private static final Set<String> CALENDAR = words("january february march april may june july august september"
			+ " october november december"
			+ " christmas easter ramadan thanksgiving monday tuesday wednesday thursday friday saturday sunday");
	private static final Set<String> TITLES = words("mr mrs ms miss mx dr prof sir lord lady dame president minister"
			+ " premier senator congressman"
			+ " congresswoman governor mayor king queen prince princess pope judge justice chancellor secretary"
			+ " general gen colonel col major"
			+ " maj captain capt lieutenant lt sergeant sgt admiral adm brigadier commander corporal private officer"
			+ " detective inspector"
			+ " professor ambassador representative rep sen gov pres chairman commodore spokesman spokeswoman"
			+ " spokesperson director sheriff"
			+ " attorney rev reverend bishop archbishop cardinal imam sheikh chief leader staff prime vice deputy"
			+ " foreign former senate house minority majority speaker undersheriff constable const cst insp supt superintendent cmdr"
			+ " firefighter trooper marshal");
	/// The last words of posts that are nobody's surname.
	private static final Set<String> POSTS = words("chief minister spokesman spokeswoman spokesperson secretary president director"
			+ " chairman chairwoman commissioner superintendent sheriff undersheriff constable inspector detective lieutenant sergeant"
			+ " captain colonel commander ambassador");
	private static final Set<String> BODIES = words("ministry department agency council committee commission party"
			+ " university institute army navy"
			+ " court bank police");

	private static final Pattern CUT = Pattern.compile(" (?:St|\\p{Lu})\\. $");
	private static final Pattern HIGH_POST = Pattern.compile(" (?:High Commissioner"
			+ "|(?:Special )?(?:Representative|Envoy|Coordinator|Rapporteur)"
			+ "|Commander|Ambassador|Spokes(?:man|woman|person))$");
	private static final Pattern CALLED = Pattern.compile(" [“‘\"]|[”’\"] ");
	private static final Pattern OFFICE_OF = Pattern.compile("\\b(?:Secretary|Department) of $");
	private static final Pattern OFFICES = Pattern.compile("(?:State|Defen[cs]e|Energy|Labor|Commerce|Agriculture|Education|Transportation)"
			+ "(?: |$)");
	private static final Pattern NAME_GOES_ON = Pattern.compile(" \\p{Lu}\\p{Ll}");
	private static final double SURE = 0.8;
	private static final double FAINT = 0.1;

	private NameEdges() { }

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	/// `candidates` of `text`, in order of place, mended.
	static List<NameCandidate> mend(String text, Span sentence, List<NameCandidate> candidates) {
		List<Span> addresses = addresses(text, sentence);
		var dotted = candidates.stream().map(c -> dotted(text, sentence, c)).toList();
		return joined(text, dotted).stream().filter(c -> addresses.stream().noneMatch(a -> a.overlaps(c.span())))
				.map(c -> headed(text, sentence, trimmed(text, withoutOrigin(text, linked(text, sentence, c)))))
				.flatMap(c -> split(text,
				c).stream())
				.filter(c -> !c.span().isEmpty() && isName(text, c) && !isMaker(text, sentence, c) && !isHalf(text, c)).toList();
	}

	/// An abbreviation is taken whole, its last stop with it: `U.S.`
	private static NameCandidate dotted(String text, Span sentence, NameCandidate c) {
		int end = c.span().end() - (c.span().length() > 1 && text.charAt(c.span().end() - 1) == '.' ? 1 : 0);
		var rest = REST.matcher(text).region(end, sentence.end());
		boolean whole = DOTTED.matcher(text.substring(c.span().start(), end)).find() && rest.lookingAt();
		return whole ? c.at(new Span(c.span().start(), rest.end())) : c;
	}

	/// A capitalised word that says what kind of thing the name before it names belongs to the name, and so do "airport" and
	/// the like in small letters.
	private static NameCandidate headed(String text, Span sentence, NameCandidate c) {
		var of = HEAD_OF.matcher(text.substring(sentence.start(), c.span().start()));
		if (c.kind() == NameKind.PLACE && of.find()) {
			return c.at(new Span(sentence.start() + of.start(), c.span().end())).as(NameKind.PLACE, "the word that"
					+ " heads it");
		}
		var led = LED.matcher(text).region(c.span().end(), sentence.end());
		if (led.lookingAt() && (c.kind() == NameKind.PERSON || (mayBePerson(text, c) && GATHERED.matcher(led.group()).find()))) {
			return c.at(new Span(c.span().start(), led.end())).as(NameKind.ORGANISATION, "the word that heads it");
		}
		var m = HEAD.matcher(text).region(c.span().end(), sentence.end());
		if (c.kind() == NameKind.OTHER || c.span().isEmpty() || !m.lookingAt()) {
			return c;
		}
		String head = Folding.of(m.group(1));
		NameKind kind = HEADS_OF_BODIES.contains(head) ? NameKind.ORGANISATION : NameKind.PLACE;
		return c.at(new Span(c.span().start(), m.end())).as(kind, "the word that heads it");
	}

	/// A lone word taken for a body's name that may as well be a person's.
	private static boolean mayBePerson(String text, NameCandidate c) {
		return c.kind() == NameKind.ORGANISATION && c.weight(NameKind.PERSON) > FAINT && c.span().of(text).matches("\\p{Lu}\\p{Ll}+");
	}

	/// Where web and mail addresses and handles stand.
	private static List<Span> addresses(String text, Span sentence) {
		var found = new ArrayList<Span>();
		if (!ADDRESS_SIGN.matcher(text).region(sentence.start(), sentence.end()).find()) {
			return found;
		}
		var m = ADDRESS.matcher(text).region(sentence.start(), sentence.end());
		while (m.find()) {
			found.add(new Span(m.start(), m.end()));
		}
		return found;
	}

	/// Two names with nothing but a hyphen between them are one, unless they are two countries or nations; so are two parts
	/// of an organisation's name with only a space between.
	private static List<NameCandidate> joined(String text, List<NameCandidate> candidates) {
		var joined = new ArrayList<NameCandidate>();
		for (NameCandidate c : candidates) {
			boolean one = !joined.isEmpty() && ((joined.getLast().span().end() + 1 == c.span().start() && areOne(text,
					joined.getLast(), c)) || isCutAtStop(text, joined.getLast(), c));
			if (!joined.isEmpty() && joined.getLast().span().overlaps(c.span())) {
				continue;
			}
			joined.add(one ? stronger(joined.getLast(), c).at(joined.removeLast().span().cover(c.span())) : c);
		}
		return joined;
	}

	/// "Ellen St. John", "Ellen J. Lund", which the tagger cuts at the stop, and "Ellen “Nell” Lund", at the marks.
	private static boolean isCutAtStop(String text, NameCandidate a, NameCandidate b) {
		boolean near = b.span().start() - a.span().end() <= 2 && a.kind() == NameKind.PERSON && b.kind() == NameKind.PERSON;
		return near && (CUT.matcher(text.substring(a.span().start(), b.span().start())).find()
				|| CALLED.matcher(text.substring(a.span().end(), b.span().start())).matches());
	}

	private static boolean areOne(String text, NameCandidate a, NameCandidate b) {
		char between = text.charAt(a.span().end());
		boolean goesOn = NAME_GOES_ON.matcher(text).region(b.span().end(), text.length()).lookingAt();
		boolean two = isLonePerson(text, a) && isLonePerson(text, b) && !goesOn;
		boolean hyphen = between == '-' && !two && !isNation(b.span().of(text));
		boolean body = between == ' ' && a.kind() == NameKind.ORGANISATION && b.kind() == NameKind.ORGANISATION;
		return hyphen || body;
	}

	/// A surname by itself: two with a hyphen between are two people, as in "the Lund-Torres meeting".
	private static boolean isLonePerson(String text, NameCandidate c) {
		return c.kind() == NameKind.PERSON && c.weight(NameKind.PERSON) >= SURE && c.span().of(text).matches("\\p{Lu}\\p{Ll}{2,}");
	}

	private static NameCandidate stronger(NameCandidate a, NameCandidate b) {
		boolean body = b.kind() == NameKind.ORGANISATION || b.weight(b.kind()) > a.weight(a.kind());
		return body ? b : a;
	}

	private static boolean isNation(String name) {
		return Countries.code(name).isPresent() || Countries.isDemonym(Folding.of(name));
	}

	/// `al-` before a name and, with people, `-Pierre` behind it belong to it.
	private static NameCandidate linked(String text, Span sentence, NameCandidate c) {
		var before = LINKED.matcher(text.substring(sentence.start(), c.span().start()));
		int start = before.find() ? sentence.start() + before.start() : c.span().start();
		int end = c.span().end() - (c.span().length() > 1 && text.charAt(c.span().end() - 1) == '-' ? 1 : 0);
		var after = HYPHENED.matcher(text.substring(end, sentence.end()));
		boolean person = c.kind() == NameKind.PERSON && after.find();
		return c.at(new Span(start, person ? end + after.end() : end));
	}

	/// "Ann Lee of Peru" is Ann Lee, while "Ann of Cleves" is named so; the party before a lawmaker's state falls away.
	private static NameCandidate withoutOrigin(String text, NameCandidate c) {
		String name = c.span().of(text);
		int of = name.indexOf(" of ");
		boolean origin = c.kind() == NameKind.PERSON && of > 0 && (name.lastIndexOf(' ', of - 1) > 0
				|| isNation(name.substring(of + " of ".length())));
		var party = PARTY.matcher(name);
		if (party.find()) {
			return c.at(new Span(c.span().start() + party.end(), c.span().end())).as(NameKind.PLACE, "a lawmaker's state");
		}
		return origin ? c.at(new Span(c.span().start(), c.span().start() + of)) : c;
	}

	private static NameCandidate trimmed(String text, NameCandidate c) {
		int start = afterOffice(text, c.span());
		int end = c.span().end();
		boolean again = true;
		while (again && start < end) {
			String name = text.substring(start, end);
			int space = name.indexOf(' ');
			String first = Folding.of(name.substring(0, Math.max(space, 0))).replace(".", "");
			boolean person = c.kind() == NameKind.PERSON && (TITLES.contains(first) || Countries.isDemonym(first));
			again = space > 0 && (first.equals("the") || first.equals("a") || first.equals("an") || person);
			start += again ? space + 1 : 0;
		}
		String name = text.substring(start, end);
		end -= name.length() - POSSESSIVE.matcher(name).replaceFirst("").length();
		var smallStart = SMALL_START.matcher(text.substring(start, end));
		start += smallStart.find() ? smallStart.end() : 0;
		var small = SMALL_END.matcher(text.substring(start, end));
		end = small.find() ? start + small.start() : end;
		var words = SMALL_WORDS.matcher(text.substring(start, end));
		end = c.kind() == NameKind.PERSON && words.find() ? start + words.start() : end;
		var edge = EDGE.matcher(text.substring(start, end));
		int from = start;
		int to = end;
		while (edge.find()) {
			if (edge.start() == 0) {
				from = start + edge.end();
			} else {
				to = start + edge.start();
			}
		}
		return c.at(new Span(from, Math.max(from, to)));
	}

	/// Where the name begins behind a "Secretary of State".
	private static int afterOffice(String text, Span name) {
		var office = OFFICES.matcher(text).region(name.start(), name.end());
		boolean of = OFFICE_OF.matcher(text.substring(Math.max(0, name.start() - "Department of ".length()), name.start())).find();
		return of && office.lookingAt() ? office.end() : name.start();
	}

	/// "X Ministry and Y Ministry" are two.
	private static List<NameCandidate> split(String text, NameCandidate c) {
		String name = c.span().of(text);
		int and = name.indexOf(" and ");
		if (and < 0 || c.kind() != NameKind.ORGANISATION) {
			return List.of(c);
		}
		String left = name.substring(0, and);
		boolean two = BODIES.contains(Folding.of(left.substring(left.lastIndexOf(' ') + 1)))
				&& BODIES.contains(Folding.of(name.substring(name.lastIndexOf(' ') + 1)));
		return two ? List.of(c.at(new Span(c.span().start(), c.span().start() + and)),
				c.at(new Span(c.span().start() + and + " and ".length(), c.span().end()))) : List.of(c);
	}

	private static boolean isName(String text, NameCandidate c) {
		String name = c.span().of(text);
		String key = Folding.of(name);
		boolean written = name.codePoints().anyMatch(Character::isLetter) && (name.length() > 1
				|| !Character.isUpperCase(name.charAt(0)));
		boolean lower = name.codePoints().allMatch(p -> !Character.isUpperCase(p) && !Character.isTitleCase(p))
				&& hasCase(name);
		boolean day = CALENDAR.contains(key) || isDay(name);
		return written && !lower && !day && (!FunctionWords.contains(key) || Countries.code(name)
				.isPresent())
				&& (c.kind() == NameKind.OTHER || !isNationOnly(name, key)) && !isTitleOnly(key)
				&& !((c.kind() == NameKind.PERSON && isPost(key)) || (c.kind() == NameKind.ORGANISATION && HIGH_POST.matcher(name).find()));
	}

	/// "Lima Police Chief": a post, whoever holds it; "the president" behind a first name is a nickname.
	private static boolean isPost(String key) {
		String[] words = key.split(" ");
		return words.length > 1 && POSTS.contains(words[words.length - 1]) && (words.length > 2 || BODIES.contains(words[0]));
	}

	/// Whether `name` is a day of the week, with the small word before it or without.
	static boolean isDay(String name) {
		return DAY.matcher(name).matches();
	}

	/// In "North Korean" the point of the compass is no name.
	private static boolean isHalf(String text, NameCandidate c) {
		return c.span().end() < text.length() && Demonyms.hasHalves(c.span().of(text), text.substring(c.span().end() + 1,
				Math.min(text.length(), c.span().end() + 1 + "korean".length())));
	}

	/// In "Acme AC-12" the maker is part of a product's name.
	private static boolean isMaker(String text, Span sentence, NameCandidate c) {
		return DESIGNATOR.matcher(text).region(c.span().end(), sentence.end()).lookingAt();
	}

	/// "South American", "Russian": words for a nation, and no country's name.
	private static boolean isNationOnly(String name, String key) {
		String[] words = key.split("[ -]");
		boolean regions = Arrays.stream(words).limit(words.length - 1).allMatch(w -> REGIONS.contains(w)
				|| Countries.isDemonym(w));
		return regions && Countries.isDemonym(words[words.length - 1]) && Countries.code(name).isEmpty();
	}

	/// "Chief of": a title without a name.
	private static boolean isTitleOnly(String key) {
		return Arrays.stream(key.replace(".", "").split(" ")).allMatch(w -> TITLES.contains(w)
				|| (FunctionWords.contains(w) && !w.equals("us")));
	}

	private static boolean hasCase(String name) {
		return name.codePoints().anyMatch(Character::isLowerCase);
	}
}
