package variorum.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Tells whose age an age is, and lays the ages of one person beside each other.
///
/// An age is told of the person it stands in apposition to: "Ann Lee, 44," or "44-year-old baker Ann Lee". Without a
/// determiner before it the second form is no subject of its own, so that the words up to the name only describe its bearer.
/// Ages of one person are one fact, wherever the versions tell them. Where one version gives a person two ages, the name
/// stands for two people, and nothing is said. Cost: the logarithm of the names for each age.
final class Ages {
	private static final String YEARS = "year of age";
	private static final Pattern TOLD = Pattern.compile(",\\s(?<years>\\p{Nd}{1,2})(?=,\\s|[.;](?:\\s|$))");
	private static final Pattern BEHIND_NAME = Pattern.compile(",\\s(?:aged\\s)?");
	private static final Pattern BEFORE_NAME = Pattern.compile("\\s(?:[\\p{Ll}-]+\\s){0,3}");
	private static final Pattern DETERMINED = Pattern.compile("(?:^|.*[^\\p{L}])(?:an?|the|this|that|his|her|their|its|my|our|another|['’]s"
			+ "|\\p{L}+s['’])\\s", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
	/// Characters before an age in which its determiner stands.
	private static final int LOOK_BACK = 16;

	private final List<Document> documents;
	private final List<Mention> mentions;
	/// The row of the person each age is told of, by the mention itself.
	private final IdentityHashMap<Mention, Integer> person = new IdentityHashMap<>();

	/// `mentions` in order of version and place; `people` are the rows of names of people.
	Ages(List<Document> documents, List<Mention> mentions, Map<Mention, Integer> people) {
		this.documents = documents;
		this.mentions = mentions;
		var names = new HashMap<Integer, NavigableMap<Integer, Mention>>();
		people.keySet().forEach(m -> names.computeIfAbsent(m.version(), _ -> new TreeMap<>()).put(m.span().start(), m));
		for (var m : mentions) {
			var named = names.get(m.version());
			if (isAge(m) && named != null) {
				assign(m, named, people);
			}
		}
	}

	/// `mentions` and the ages that stand bare behind the name of a person, in order of version and place.
	static List<Mention> complete(List<Document> documents, List<Mention> mentions) {
		var taken = new HashMap<Integer, NavigableMap<Integer, Mention>>();
		mentions.forEach(m -> taken.computeIfAbsent(m.version(), _ -> new TreeMap<>()).put(m.span().end(), m));
		var all = new ArrayList<>(mentions);
		for (var m : mentions) {
			var told = TOLD.matcher(documents.get(m.version()).text()).region(m.span().end(), documents.get(m.version()).text().length());
			if (m.type() == FactType.PERSON && English.is(documents.get(m.version())) && told.lookingAt()) {
				var after = taken.getOrDefault(m.version(), new TreeMap<>()).higherEntry(told.start("years"));
				if (after == null || after.getValue().span().start() >= told.end()) {
					all.add(age(m, told));
				}
			}
		}
		all.sort(Judge.ORDER);
		return all;
	}

	private static Mention age(Mention name, Matcher told) {
		var years = NumberWords.decimal(told.group("years"));
		var amount = new Value.Amount(years, years, years, "years old", YEARS, "", "");
		return new Mention(name.version(), new Span(told.start("years"), told.end("years")), FactType.QUANTITY, amount,
				"a number of years behind the name of a person");
	}

	/// Whether the years of somebody's life are told, exactly.
	private static boolean isAge(Mention m) {
		return m.value() instanceof Value.Amount a && Figures.isAge(a);
	}

	private void assign(Mention age, NavigableMap<Integer, Mention> named, Map<Mention, Integer> people) {
		String text = documents.get(age.version()).text();
		var before = named.lowerEntry(age.span().start());
		var after = named.ceilingEntry(age.span().end());
		if (before != null && isBetween(BEHIND_NAME, text, before.getValue().span(), age.span())) {
			person.put(age, people.get(before.getValue()));
		} else if (after != null && isBetween(BEFORE_NAME, text, age.span(), after.getValue().span()) && !isDetermined(text, age)) {
			person.put(age, people.get(after.getValue()));
		}
	}

	private static boolean isBetween(Pattern words, String text, Span left, Span right) {
		return left.end() <= right.start() && words.matcher(text).region(left.end(), right.start()).matches();
	}

	private static boolean isDetermined(String text, Mention age) {
		int start = age.span().start();
		return DETERMINED.matcher(text).region(Math.max(0, start - LOOK_BACK), start).matches();
	}

	/// Whether two mentions are not the ages of two people.
	boolean mayBeOne(Mention a, Mention b) {
		return !person.containsKey(a) || !person.containsKey(b) || person.get(a).equals(person.get(b));
	}

	/// Whether `row` tells the age of one person.
	boolean areOfOne(List<Mention> row) {
		return row.stream().allMatch(person::containsKey) && row.stream().map(person::get).distinct().count() == 1;
	}

	/// The first age of each person with each that another version tells, as if they stood in one slot.
	List<Slots.Slot> slots() {
		Map<Integer, List<Integer>> told = new TreeMap<>();
		for (int i = 0; i < mentions.size(); i++) {
			if (person.containsKey(mentions.get(i))) {
				told.computeIfAbsent(person.get(mentions.get(i)), _ -> new ArrayList<>()).add(i);
			}
		}
		var slots = new ArrayList<Slots.Slot>();
		told.values().stream().filter(this::isConsistent).forEach(ages -> ages.stream().skip(1)
				.forEach(i -> slots.add(new Slots.Slot(ages.getFirst(), i, 1))));
		return slots;
	}

	/// Whether no version tells two of `ages`.
	private boolean isConsistent(List<Integer> ages) {
		var years = new HashMap<Integer, Set<BigDecimal>>();
		ages.forEach(i -> years.computeIfAbsent(mentions.get(i).version(), _ -> new java.util.HashSet<>()).add(years(i)));
		return years.values().stream().allMatch(y -> y.size() == 1);
	}

	private BigDecimal years(int i) {
		return ((Value.Amount) mentions.get(i).value()).number();
	}
}
