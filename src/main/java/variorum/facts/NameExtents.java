package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Lets the name of a body reach as far as it is written, where the tagger stopped short: "Organization for Trade" and
/// "Development in Europe", "Farmers' Union", "Malmo FF", and whatever its letters in brackets stand for.
///
/// Rules of writing. The letters in brackets are those of Schwartz and Hearst ("A simple algorithm for identifying
/// abbreviation definitions", 2003), stricter: each letter begins a word, and every word but a small one has its letter; so
/// that no rule for how bodies are named is needed where the text itself tells. Cost: linear in the names, a bounded look
/// around each.
final class NameExtents {
	private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{L}+)*";
	/// What goes on behind a body named by its task.
	private static final Pattern TASK = Pattern.compile("(?:Organi[sz]ation|Commission|Committee|Council|Department|Ministry|Office|Agency"
			+ "|Association|Institute|Center|Centre|Bureau|Board|Union|Foundation|Fund|Authority|Service|Administration|Bank|Academy"
			+ "|Society|Federation|Secretary|School|Faculty|Network|Coalition|Alliance) (?:of|for|on|against|to) .*");
	private static final Pattern AND = Pattern.compile("\\G(?:, " + CAPITAL + ")* and (?:the )?" + CAPITAL + "(?: " + CAPITAL + ")?");
	private static final Pattern IN = Pattern.compile("\\G in (?:the )?(" + CAPITAL + "(?: " + CAPITAL + ")?)");
	private static final String FORMS = "(?:AB|AG|ASA|GmbH|NV|SpA|Oyj?|PLC|plc|Inc|Ltd|LLC|Corp|SARL|KG|FC|CF|FF|BK|FK|AFC)";
	private static final Pattern FORM = Pattern.compile("\\G " + FORMS + "(?![\\p{L}\\p{N}])(?:\\.(?= \\p{Ll}))?");
	private static final Pattern FORMED = Pattern.compile(".* " + FORMS + "\\.?");
	private static final Pattern LED = Pattern.compile("\\b(?:coach|manager|president|chairman|chairwoman|chief executive|CEO|director"
			+ "|(?<place>mayor|governor)) of (?:the )?$");
	private static final double FAINT = 0.1;
	private static final Pattern MEMBERS = Pattern.compile("\\p{Lu}\\p{Ll}+s['’] $");
	private static final Pattern CITY = Pattern.compile("\\G, D\\.?C\\.?(?!\\p{L})");
	private static final Pattern BRACKETS = Pattern.compile(" \\((?:the )?(\\p{Lu}(?:[\\p{L}&-]{0,8}\\p{Lu}|[.]\\p{Lu}[.]"
			+ "\\p{Lu}?[.]?)s?)\\)");
	private static final Pattern DOTS = Pattern.compile("[.&-]");
	private static final int MOST_WORDS = 12;

	private final String text;
	private final Span sentence;

	private NameExtents(String text, Span sentence) {
		this.text = text;
		this.sentence = sentence;
	}

	/// `names` of `sentence`, a span of `text`, in order of place, each as far as it reaches.
	static List<NameCandidate> mend(String text, Span sentence, List<NameCandidate> names) {
		var extents = new NameExtents(text, sentence);
		var all = new ArrayList<NameCandidate>();
		for (int i = 0; i < names.size(); i++) {
			if (all.isEmpty() || all.getLast().span().end() <= names.get(i).span().start()) {
				all.add(extents.grown(names.get(i), names.subList(i + 1, names.size())));
			}
		}
		return extents.bracketed(all);
	}

	private NameCandidate grown(NameCandidate c, List<NameCandidate> behind) {
		if (c.kind() == NameKind.PLACE && match(CITY, c.span().end()) > 0 && Places.isCity(c.span().of(text))) {
			return c.at(new Span(c.span().start(), match(CITY, c.span().end())));
		}
		int form = match(FORM, c.span().end());
		if (form > 0 && c.kind() != NameKind.OTHER) {
			return c.at(new Span(c.span().start(), form)).as(NameKind.ORGANISATION, "the letters for what kind of company it is");
		}
		if (FORMED.matcher(c.span().of(text)).matches()) {
			return c.as(NameKind.ORGANISATION, "the letters for what kind of company it is");
		}
		var led = LED.matcher(text.substring(sentence.start(), c.span().start()));
		if (c.kind() == NameKind.PERSON && led.find()) {
			return c.as(led.group("place") == null ? NameKind.ORGANISATION : NameKind.PLACE, "what somebody is the head of");
		}
		if (isWhere(c)) {
			return c.as(NameKind.PLACE, "where something is");
		}
		return c.kind() == NameKind.ORGANISATION ? c.at(new Span(withMembers(c.span()), withTasks(c.span(), behind))) : c;
	}

	/// A lone name behind "in" that may be a place's.
	private boolean isWhere(NameCandidate c) {
		return c.kind() == NameKind.ORGANISATION && c.weight(NameKind.PLACE) > FAINT && c.span().of(text).indexOf(' ') < 0
				&& text.startsWith(" in ", Math.max(0, c.span().start() - " in ".length()));
	}

	/// "the Farmers' Union": whose union it is.
	private int withMembers(Span span) {
		var m = MEMBERS.matcher(text.substring(sentence.start(), span.start()));
		return m.find() ? sentence.start() + m.start() : span.start();
	}

	private int withTasks(Span span, List<NameCandidate> behind) {
		int end = span.end();
		if (TASK.matcher(span.of(text)).find()) {
			int and = match(AND, end);
			end = and > 0 && behind.stream().noneMatch(b -> b.span().start() < and) ? and : end;
		}
		var in = IN.matcher(text).region(end, sentence.end());
		return end > span.end() && in.lookingAt() && Places.isRegion(in.group(1)) ? in.end() : end;
	}

	/// Where what `pattern` finds at `at` ends; 0 when it finds nothing.
	private int match(Pattern pattern, int at) {
		var m = pattern.matcher(text).region(at, sentence.end());
		return m.lookingAt() ? m.end() : 0;
	}

	/// `names` with the letters in brackets behind a body's name, and with the name all that the letters stand for.
	private List<NameCandidate> bracketed(List<NameCandidate> names) {
		var m = BRACKETS.matcher(text).region(sentence.start(), sentence.end());
		var all = new ArrayList<>(names);
		while (m.find()) {
			int start = spelled(DOTS.matcher(m.group(1)).replaceAll(""), m.start());
			var full = new Span(start, m.start());
			var within = all.stream().filter(n -> n.span().overlaps(full)).toList();
			if (start < m.start() && within.stream().anyMatch(n -> n.kind() == NameKind.ORGANISATION)
					&& within.getFirst().span().start() >= start) {
				var letters = new Span(m.start(1), m.end(1));
				all.removeIf(n -> n.span().overlaps(full) || n.span().overlaps(letters));
				all.add(NameCandidate.sure(full, NameKind.ORGANISATION, "what the letters in brackets stand for"));
				all.add(NameCandidate.sure(letters, NameKind.ORGANISATION, "the letters of the name before it"));
			}
		}
		all.sort(Comparator.comparing(NameCandidate::span));
		return all;
	}

	/// Where the words before `end` begin whose first letters are `letters`, the small words between them aside; `end` when
	/// there are no such words.
	private int spelled(String letters, int end) {
		int letter = letters.endsWith("s") && letters.length() > 2 ? letters.length() - 2 : letters.length() - 1;
		int at = end;
		for (int words = 0; letter >= 0 && words < MOST_WORDS; words++) {
			int start = wordStart(at);
			if (start == at) {
				return end;
			}
			char first = text.charAt(start);
			if (Character.toUpperCase(first) == Character.toUpperCase(letters.charAt(letter)) && (Character.isUpperCase(first)
					|| Character.isLowerCase(letters.charAt(letter)))) {
				letter--;
			} else if (Character.isUpperCase(first) || !FunctionWords.contains(text.substring(start, at).strip())) {
				return end;
			}
			at = letter < 0 ? start : gap(start);
		}
		return letter < 0 ? at : end;
	}

	private int wordStart(int end) {
		int at = end;
		while (at > sentence.start() && (Character.isLetter(text.charAt(at - 1)) || "'’".indexOf(text.charAt(at - 1)) >= 0)) {
			at--;
		}
		return at;
	}

	private int gap(int start) {
		boolean apart = start > sentence.start() && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '-');
		return apart ? start - 1 : start;
	}
}
