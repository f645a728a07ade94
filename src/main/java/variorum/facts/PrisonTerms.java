package variorum.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lays beside each other how long a court sent one person to prison: "sentenced to 12 years", "a 15-year prison term".
///
/// A sentence is told of the person named last before it. What may come, what is asked for and the most that the law allows
/// are no sentences. Where one version tells two for a person, nothing is said. Cost: a look around each span of time.
final class PrisonTerms {
	private static final Pattern SENTENCED = Pattern.compile("(?i)\\b(?:sentenced|jailed|imprisoned)\\b[^.;]{0,60}\\b(?:to|for)"
			+ "(?: (?:a|an|serve|about|nearly))*\\s$");
	private static final Pattern TERM = Pattern.compile("(?i)[ -]?(?:(?:prison|jail) (?:term|sentence)|sentence"
			+ "|(?:term )?(?:in|behind) (?:prison|jail|bars))\\b");
	private static final Pattern TERM_INSIDE = Pattern.compile("(?i).*\\b(?:term|sentence)");
	private static final Pattern COURT = Pattern.compile("(?i)\\b(?:judge|court|jury|convicted|guilty|prison|jail)\\b");
	/// What may come, what the law allows, what is left of a term.
	private static final Pattern OPEN = Pattern.compile("(?i)\\b(?:fac(?:e|es|ed|ing)|could|may|might|would|can|up to|maximum|minimum"
			+ "|carr(?:y|ies)|punishable|ask(?:s|ed|ing)|s(?:eek|eeks|ought|eeking)|request\\w*|recommend\\w*|demand\\w*"
			+ "|call(?:s|ed|ing) for|if|suspended|eligible|parole|more than|at least|served|after|reduc\\w+)\\b");

	private final List<Document> documents;
	private final List<Mention> mentions;
	/// For each person's row the sentences told, as indexes of mentions.
	private final Map<Integer, List<Integer>> told = new TreeMap<>();

	/// `mentions` in order of version and place; `people` are the rows of names of people.
	PrisonTerms(List<Document> documents, List<Mention> mentions, Map<Mention, Integer> people) {
		this.documents = documents;
		this.mentions = mentions;
		var names = new HashMap<Integer, NavigableMap<Integer, Integer>>();
		people.forEach((m, row) -> names.computeIfAbsent(m.version(), _ -> new TreeMap<>()).put(m.span().start(), row));
		for (int i = 0; i < mentions.size(); i++) {
			var named = names.getOrDefault(mentions.get(i).version(), new TreeMap<>()).lowerEntry(mentions.get(i).span().start());
			if (named != null && isSentence(mentions.get(i))) {
				told.computeIfAbsent(named.getValue(), _ -> new ArrayList<>()).add(i);
			}
		}
	}

	private boolean isSentence(Mention m) {
		if (m.type() != FactType.DURATION || !English.is(documents.get(m.version()))) {
			return false;
		}
		String text = documents.get(m.version()).text();
		var sentence = documents.get(m.version()).sentenceAt(m.span().start());
		if (sentence.isEmpty()) {
			return false;
		}
		String before = text.substring(sentence.get().span().start(), m.span().start());
		String words = m.span().of(text);
		boolean term = TERM.matcher(text).region(m.span().end(), sentence.get().span().end()).lookingAt()
				|| TERM_INSIDE.matcher(words).matches();
		return !OPEN.matcher(before).find() && !OPEN.matcher(words).find() && (SENTENCED.matcher(before).find()
				|| (term && COURT.matcher(sentence.get().span().of(text)).find()));
	}

	/// The first sentence of each person with each that another version tells, as if they stood in one slot.
	List<Slots.Slot> slots() {
		var slots = new ArrayList<Slots.Slot>();
		told.values().stream().filter(this::isConsistent).forEach(ts -> ts.stream().skip(1)
				.filter(t -> mentions.get(t).version() != mentions.get(ts.getFirst()).version())
				.forEach(t -> slots.add(new Slots.Slot(ts.getFirst(), t, 1))));
		return slots;
	}

	/// Whether each version tells but one.
	private boolean isConsistent(List<Integer> terms) {
		Map<Integer, Set<String>> values = terms.stream().map(mentions::get).collect(Collectors.groupingBy(Mention::version,
				Collectors.mapping(m -> DurationJoining.length(m.value().normal()), Collectors.toSet())));
		return values.values().stream().allMatch(v -> Objects.requireNonNull(v).size() == 1);
	}
}
