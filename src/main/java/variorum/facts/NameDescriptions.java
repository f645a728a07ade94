package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds people who are called by a common noun: "the driver", "police", "the actress" of a person named elsewhere.
///
/// A noun for people that the story puts beside one name ("actress Ana Torres", "Ana Torres, 41, an actress,") means that
/// person wherever it stands alone; where several bear it, the one who bears it most, if by far. A noun that no name bears
/// is a person, or people, in its own right when at least two versions use it: one version calls a driver "the driver" and
/// another does too, so they tell of one. In a single version nothing is done, for there is nothing to join. Cost: linear.
final class NameDescriptions {
	private static final Set<String> NOUNS = Set.of(("woman man boy girl teenager teen youth driver motorist"
			+ " suspect gunman shooter"
			+ " attacker victim employee worker workers co-worker co-workers coworkers climber mountaineer hiker"
			+ " officer officers deputy"
			+ " policeman police cops judge jury lawyer attorney prosecutor prosecutors pilot actress actor singer"
			+ " comedian host emcee star starlet"
			+ " brother sister father mother wife husband son daughter boyfriend girlfriend grandmother grandfather"
			+ " student teacher"
			+ " doctor nurse technician guard guards inmate prisoner pirates protesters demonstrators rioters voters"
			+ " women boss"
			+ " arsonist burglar robber thief hostage hostages gunmen publicist spokesman spokeswoman coach striker"
			+ " goalkeeper"
			+ " president king queen pope chancellor premier mayor governor senator dictator director secretary minister"
			+ " chairman chairwoman founder ambassador commissioner sheriff general congressman congresswoman rep"
			+ " climbers lawyers firefighter"
			+ " firefighters"
			+ " rescuers survivors"
			+ " receptionist accountant parolee salesman swimmer champion boxer astronaut scientist researcher")
			.split(" "));
	/// Words for several people, which never mean one.
	private static final Set<String> GROUPS = WordList.of("""
			workers co-workers coworkers officers police cops jury prosecutors guards pirates protesters demonstrators rioters voters
			women hostages gunmen climbers lawyers firefighters rescuers survivors""");
	/// Words that fit anybody.
	private static final Set<String> ANYBODY = WordList.of("""
			woman man boy girl teenager teen youth driver motorist suspect victim employee worker officer deputy policeman student teacher
			doctor nurse guard inmate prisoner""");
	/// Words that say whose: they mean a person only where the story names the one.
	private static final Set<String> KIN = WordList.of("""
			brother sister father mother wife husband son daughter boyfriend girlfriend grandmother grandfather boss rep publicist
			lawyer attorney spokesman spokeswoman""");
	/// Offices: such a noun means the person in it only as "the president", and not in "the president of France".
	private static final Set<String> OFFICES = Set.of("president", "king", "queen", "pope", "chancellor", "premier", "mayor",
			"governor", "senator", "dictator", "director", "secretary", "minister", "chairman", "chairwoman", "founder",
			"ambassador", "commissioner", "sheriff", "general", "congressman", "congresswoman");
	/// Words that mean the same people.
	private static final Map<String, String> SAME = Map.of("cops", "police", "coworkers", "co-workers", "teenager", "teen", "shooter",
			"gunman", "mountaineer", "climber", "motorist", "driver", "attorney", "lawyer", "policeman", "officer", "emcee", "host");
	/// What follows "police" and the like when they only qualify another noun.
	private static final Set<String> QUALIFIED = Set.of("station", "department", "force", "forces", "car", "cars",
			"chief", "academy", "union",
			"association", "election", "elections", "elect", "report", "reports", "office", "training", "custody",
					"state", "power", "school");
	private static final Pattern AGED = Pattern.compile("\\b(\\d{1,3})-year-old (?:[\\p{L}-]+ ){0,2}$");
	private static final Pattern OF_AGE = Pattern.compile("(?:, |,? \\()(\\d{1,3})(?=[,;.)])");
	private static final int LONGEST_AGE = 48;
	private static final Pattern APPOSED = Pattern.compile(",(?: \\d+,)?(?: [\\p{L}-]+){0,3} ");
	/// In "Ana Torres, the mayor's aide" Ana Torres is no mayor.
	private static final Pattern WHOSE = Pattern.compile("['’]s?(?!\\p{L})");
	/// "The sheriff's department" is no person's.
	private static final Pattern HOUSE = Pattern.compile("['’] ?s? (?:\\p{L}+ ){0,2}"
			+ "(?:[Dd]epartment|[Oo]ffice|[Ss]tation|[Tt]eam|[Uu]nit)\\b");
	private static final Pattern THE = Pattern.compile("(?i)(?<![\\p{L}])the (?:former |late )?$");
	private static final int LONGEST_ARTICLE = 12;
	private static final int FAR = 3;
	private static final int LONG_WORD = 4;

	private final List<Document> versions;
	private final List<List<Mention>> names;
	/// For each noun the people who bear it, by surname, and how often.
	private final Map<String, Map<String, Integer>> bearers = new HashMap<>();
	/// For each noun and surname the versions that put them together.
	private final Map<String, Set<Integer>> attested = new HashMap<>();
	private final FullNames fullNames = new FullNames();
	/// For each office the names of those who hold it: "the mayor" is Ana Torres though Ben Torres is named more often.
	private final Map<String, FullNames> called = new HashMap<>();
	/// For each age the people of whom it is told, by surname.
	private final Map<String, Set<String>> ages = new HashMap<>();
	private final Map<String, Set<Integer>> users = new HashMap<>();
	private final List<Lone> lone = new ArrayList<>();

	/// A noun that stands without a name.
	private record Lone(int version, Span span, String noun) { }

	private NameDescriptions(List<Document> versions, List<List<Mention>> names) {
		this.versions = versions;
		this.names = names;
	}

	/// The mentions of people by nouns in each of `versions`, whose names are `names`.
	static List<List<Mention>> of(List<Document> versions, List<List<Mention>> names) {
		var found = new ArrayList<List<Mention>>();
		versions.forEach(_ -> found.add(new ArrayList<>()));
		if (versions.size() > 1) {
			var descriptions = new NameDescriptions(versions, names);
			descriptions.read();
			descriptions.lone.forEach(descriptions::compareAges);
			for (Lone l : descriptions.lone) {
				descriptions.mention(l).ifPresent(found.get(l.version())::add);
			}
		}
		return found;
	}

	private void read() {
		for (int v = 0; v < versions.size(); v++) {
			var people = new TreeMap<Integer, Mention>();
			for (Mention m : names.get(v)) {
				people.put(m.span().start(), m);
				learn(m);
			}
			for (var sentence : versions.get(v).sentences()) {
				if (sentence.block().isStory()) {
					read(v, sentence.span(), people);
				}
			}
		}
	}

	private void learn(Mention m) {
		if (m.type() == FactType.PERSON) {
			fullNames.learn(m);
			age(versions.get(m.version()).text(), m.span())
					.ifPresent(a -> ages.computeIfAbsent(a, _ -> new HashSet<>()).add(FullNames.surname(m)));
		}
	}

	/// The age that is told of the person called so.
	private static Optional<String> age(String text, Span called) {
		var before = AGED.matcher(text.substring(Math.max(0, called.start() - LONGEST_AGE), called.start()));
		var behind = OF_AGE.matcher(text).region(called.end(), text.length());
		return before.find() ? Optional.of(before.group(1)) : behind.lookingAt() ? Optional.of(behind.group(1)) : Optional.empty();
	}

	private void compareAges(Lone l) {
		age(versions.get(l.version()).text(), l.span()).map(a -> ages.getOrDefault(a, Set.of())).filter(p -> p.size() == 1)
				.ifPresent(p -> bears(l.version(), l.noun(), p.iterator().next()));
	}

	private void bears(int version, String noun, String surname) {
		bearers.computeIfAbsent(noun, _ -> new TreeMap<>()).merge(surname, 1, Integer::sum);
		attested.computeIfAbsent(noun + " " + surname, _ -> new HashSet<>()).add(version);
	}

	private void read(int version, Span sentence, NavigableMap<Integer, Mention> names) {
		String text = versions.get(version).text();
		var words = words(text, sentence);
		for (int i = 0; i < words.size(); i++) {
			String noun = Folding.of(words.get(i).of(text));
			var next = i + 1 < words.size() ? Optional.of(words.get(i + 1)) : Optional.<Span>empty();
			boolean house = HOUSE.matcher(text).region(words.get(i).end(), sentence.end()).lookingAt();
			if (NOUNS.contains(noun) && !house && !isPartOfTitle(text, words, i) && next.map(n -> Folding.of(n.of(text)))
					.filter(n -> NOUNS.contains(n) || QUALIFIED.contains(n) || PostWords.isHead(n)).isEmpty()) {
				read(version, SAME.getOrDefault(noun, noun), words.get(i), next, names);
			}
		}
	}

	/// Whether the capitalised word is one of a title or nickname in running text ("the Iron Lady", "Bat Man").
	private static boolean isPartOfTitle(String text, List<Span> words, int i) {
		boolean office = i > 0 && words.get(i - 1).of(text).equals("The") && OFFICES.contains(Folding.of(words.get(i).of(text)));
		return i > 0 && !office && Character.isUpperCase(text.charAt(words.get(i).start()))
				&& Character.isUpperCase(text.charAt(words.get(i - 1).start()))
				&& words.stream().anyMatch(w -> w.length() > LONG_WORD && Character.isLowerCase(text.charAt(w.start())));
	}

	private void read(int version, String noun, Span at, Optional<Span> next, NavigableMap<Integer, Mention> names) {
		var within = names.floorEntry(at.start());
		if (within != null && within.getValue().span().overlaps(at)) {
			return;
		}
		users.computeIfAbsent(noun, _ -> new HashSet<>()).add(version);
		String text = versions.get(version).text();
		var before = Optional.ofNullable(within).map(Map.Entry::getValue).filter(m -> m.type() == FactType.PERSON)
				.filter(m -> APPOSED.matcher(text.substring(m.span().end(), at.start())).matches()
						&& !WHOSE.matcher(text).region(at.end(), text.length()).lookingAt());
		var bearer = GROUPS.contains(noun) ? Optional.<Mention>empty() : next.flatMap(n -> behind(text, n, names)).or(() -> before);
		if (bearer.isPresent()) {
			bears(version, noun, FullNames.surname(bearer.get()));
			if (OFFICES.contains(noun)) {
				called.computeIfAbsent(noun, _ -> new FullNames()).learn(bearer.get());
			}
		} else if (!OFFICES.contains(noun) || isDefinite(text, at)) {
			lone.add(new Lone(version, at, noun));
		}
	}

	/// The person whose name follows at once or behind a comma, which is `next`.
	private static Optional<Mention> behind(String text, Span next, NavigableMap<Integer, Mention> names) {
		int start = text.charAt(next.start()) == ',' ? next.end() + 1 : next.start();
		return Optional.ofNullable(names.get(start)).filter(m -> m.type() == FactType.PERSON);
	}

	private static boolean isDefinite(String text, Span noun) {
		return THE.matcher(text.substring(Math.max(0, noun.start() - LONGEST_ARTICLE), noun.start())).find()
				&& !text.startsWith(" of ", noun.end());
	}

	/// The words of `sentence`, those with hyphens whole.
	private static List<Span> words(String text, Span sentence) {
		var words = new ArrayList<Span>();
		for (Span w : TaggerWords.split(text, sentence)) {
			boolean glued = !words.isEmpty() && words.getLast().end() == w.start()
					&& (text.charAt(w.start()) == '-' || text.charAt(w.start() - 1) == '-');
			words.add(glued ? words.removeLast().cover(w) : w);
		}
		return words;
	}

	private Optional<Mention> mention(Lone l) {
		var bearing = bearers.getOrDefault(l.noun(), Map.of());
		var bearer = foremost(bearing).filter(surname -> isAttested(l, surname));
		if (bearer.isPresent()) {
			String name = fullName(l.noun(), bearer.get());
			return Optional.of(mention(l, name, "\"" + l.noun() + "\" is what the story calls " + name));
		}
		boolean shared = bearing.size() < 2 && !KIN.contains(l.noun()) && users.getOrDefault(l.noun(), Set.of()).size() > 1;
		return shared ? Optional.of(mention(l, l.noun(), "people called so in several versions")) : Optional.empty();
	}

	/// The name in full, of two of one surname that of the one who holds the office.
	private String fullName(String noun, String surname) {
		String usual = fullNames.of(surname).orElse(surname);
		return Optional.ofNullable(called.get(noun)).flatMap(c -> c.of(surname)).filter(n -> n.indexOf(' ') > 0)
				.filter(n -> !isOne(n, usual)).orElse(usual);
	}

	private static boolean isOne(String name, String other) {
		var a = NameForm.of(name, FactType.PERSON);
		var b = NameForm.of(other, FactType.PERSON);
		return People.areOne(a, b) || People.areNearlyOne(a, b);
	}

	/// Whether the version itself calls the person so, or several others do, or the noun fits few: one version alone may speak
	/// of another man.
	private boolean isAttested(Lone l, String surname) {
		var by = attested.getOrDefault(l.noun() + " " + surname, Set.of());
		return by.contains(l.version()) || by.size() > 1 || !(ANYBODY.contains(l.noun()) || KIN.contains(l.noun()));
	}

	private static Mention mention(Lone l, String normal, String why) {
		return new Mention(l.version(), l.span(), FactType.PERSON, new Value.Name(normal), why);
	}

	/// The one who bears the noun most, if by far.
	private static Optional<String> foremost(Map<String, Integer> bearing) {
		var ranked = bearing.entrySet().stream().sorted(Map.Entry.<String,
				Integer>comparingByValue(Comparator.reverseOrder())).toList();
		if (ranked.isEmpty()) {
			return Optional.empty();
		}
		boolean far = ranked.size() == 1 || ranked.get(0).getValue() >= FAR * ranked.get(1).getValue();
		return far ? Optional.of(ranked.getFirst().getKey()) : Optional.empty();
	}
}
