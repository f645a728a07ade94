package variorum.facts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds people, places and organisations by rules alone: capitalised words and what stands around them.
///
/// A run of capitalised words is a name candidate; its type follows from country names, words that head organisations and
/// places ("Ministry", "Airport"), agencies, titles and posts before it, reporting verbs after it, and prepositions of
/// place. A candidate that nothing types is left out. Short forms are resolved within the version: a lone surname is a
/// person when the version names one so.
final class ProperNames implements Extractor {
	private static final String WORD = "(?:\\p{Lu}\\.(?:\\p{Lu}\\.)+|\\p{Lu}\\."
			+ "|\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:['’](?!s\\b)\\p{L}+)*(?:-\\p{Lu}[\\p{L}\\p{M}]*)*)";
	private static final Pattern RUN = Pattern.compile("(?<![\\p{L}\\p{N}@/.])" + WORD
			+ "(?:[ \u00a0](?:(?:of|de|del|la|al|bin|ibn|van|von|der)[ \u00a0])?" + WORD + "){0,11}");
	private static final Set<String> ORGANISATIONS = words("ministry department agency council committee commission congress parliament"
			+ " senate party union university institute group company corporation corp inc ltd bank court army navy force forces guard"
			+ " police association federation organization organisation foundation front brigade brigades command press times post"
			+ " guardian network news services service office bureau authority administration house alliance nations club league team");
	private static final Set<String> PLACES = words("airport airfield airbase city province river sea ocean gulf island islands street"
			+ " square mountain mountains lake bay valley county district governorate region strait desert peninsula dam bridge border"
			+ " north south east west coast");
	private static final Set<String> TITLES = words("mr mrs ms dr prof gen lt col maj capt sgt sen rep gov pres sir lord lady dame"
			+ " judge justice"
			+ " president general colonel major captain sergeant senator governor minister secretary chancellor king queen prince"
			+ " princess pope bishop commander admiral spokesman spokeswoman spokesperson leader director professor ambassador chairman"
			+ " chief mayor journalist reporter economist analyst adviser advisor lawyer officer representative envoy");
	private static final Set<String> TELLING = words("said says told tells tweeted wrote added warned called denied confirmed argued"
			+ " announced"
			+ " insisted claimed explained testified");
	private static final Set<String> WHERE = words("in at from near outside to inside across around over through into leaving toward"
			+ " towards");
	private static final Set<String> CALENDAR = words("january february march april may june july august september october november"
			+ " december"
			+ " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed"
			+ " thu fri"
			+ " sat sun christmas easter ramadan");
	private static final int LONGEST_PERSON = 4;

	private static Set<String> words(String words) {
		return Set.copyOf(Arrays.asList(words.split(" ")));
	}

	private record Candidate(Span span, String name, String before, String after, boolean opens) {
		String lastKey() {
			return Folding.of(name.substring(name.lastIndexOf(' ') + 1));
		}

		int length() {
			return name.split(" ").length;
		}
	}

	@Override
	public List<Mention> extract(Document document) {
		var candidates = candidates(document);
		var found = new ArrayList<Mention>();
		var people = new ArrayList<String>();
		for (var c : candidates) {
			Optional<FactType> type = type(c);
			type.ifPresent(t -> found.add(mention(document, c, t)));
			if (type.equals(Optional.of(FactType.PERSON)) && c.length() > 1) {
				people.add(c.lastKey());
			}
		}
		var typed = found.stream().map(Mention::span).collect(java.util.stream.Collectors.toSet());
		for (var c : candidates) {
			if (!typed.contains(c.span()) && c.length() == 1 && people.contains(c.lastKey())) {
				found.add(mention(document, c, FactType.PERSON));
			}
		}
		found.sort((a, b) -> a.span().compareTo(b.span()));
		return found;
	}

	private static Mention mention(Document document, Candidate c, FactType type) {
		return new Mention(document.version(), c.span(), type, new Value.Name(c.name()), "capitalised words");
	}

	private static List<Candidate> candidates(Document document) {
		var all = new ArrayList<Candidate>();
		for (var s : document.sentences()) {
			String line = s.span().of(document.text());
			var m = RUN.matcher(line);
			while (m.find()) {
				trimmed(line, m.start(), m.end(), s.span().start()).ifPresent(all::add);
			}
		}
		return all;
	}

	/// The candidate without function words, nations and titles at its front.
	private static Optional<Candidate> trimmed(String line, int start, int end, int offset) {
		int from = start;
		String before = Folding.of(wordBefore(line, start));
		while (from < end) {
			int space = line.indexOf(' ', from);
			int to = space < 0 || space > end ? end : space;
			String key = Folding.of(line.substring(from, to)).replace(".", "");
			boolean drop = (FunctionWords.contains(key) && !key.equals("us")) || CALENDAR.contains(key) || TITLES.contains(key)
					|| (Countries.isDemonym(key) && Countries.code(line.substring(from, end)).isEmpty());
			if (!drop) {
				break;
			}
			before = key;
			from = Math.min(end, to + 1);
		}
		if (from >= end || line.substring(from, end).length() < 2) {
			return Optional.empty();
		}
		String name = line.substring(from, end);
		return Optional.of(new Candidate(new Span(offset + from, offset + end), name, before, Folding.of(wordAfter(line, end)),
				from == 0 || line.substring(0, from).isBlank()));
	}

	private static String wordBefore(String line, int at) {
		int end = at;
		while (end > 0 && line.charAt(end - 1) == ' ') {
			end--;
		}
		int start = end;
		while (start > 0 && Character.isLetter(line.charAt(start - 1))) {
			start--;
		}
		return line.substring(start, end);
	}

	private static String wordAfter(String line, int at) {
		int start = at;
		while (start < line.length() && line.charAt(start) == ' ') {
			start++;
		}
		int end = start;
		while (end < line.length() && Character.isLetter(line.charAt(end))) {
			end++;
		}
		return line.substring(start, end);
	}

	private static Optional<FactType> type(Candidate c) {
		if (Countries.code(c.name()).isPresent()) {
			return Optional.of(FactType.PLACE);
		}
		if (Agencies.isOne(c.name()) || ORGANISATIONS.contains(c.lastKey())) {
			return Optional.of(FactType.ORGANISATION);
		}
		if (PLACES.contains(c.lastKey())) {
			return Optional.of(FactType.PLACE);
		}
		if (TITLES.contains(c.before()) && c.length() <= LONGEST_PERSON) {
			return Optional.of(FactType.PERSON);
		}
		return byNeighbours(c);
	}

	private static Optional<FactType> byNeighbours(Candidate c) {
		boolean two = c.length() > 1 && c.length() <= LONGEST_PERSON && !c.name().contains(" of ");
		if (TELLING.contains(c.after()) && (two || !c.opens())) {
			return Optional.of(FactType.PERSON);
		}
		if (WHERE.contains(c.before()) && c.length() <= 2) {
			return Optional.of(FactType.PLACE);
		}
		return two && !c.opens() && Folding.of(c.name()).chars().noneMatch(Character::isDigit) ? Optional.of(FactType.PERSON) : Optional
				.empty();
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.of("President Ana Torres flew to Peru.", "President Ana Torres = Ana Torres", "Peru = Peru"),
				Example.of("The Defence Ministry met envoys in Lima.", "Defence Ministry = Defence Ministry", "Lima = Lima"),
				Example.of("On Monday it rained.", new String[0]));
	}
}
