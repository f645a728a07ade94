package variorum.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Finds the posts, ranks and occupations of people: what stands before a name as a title or beside it in apposition.
///
/// A post is a word for an office with its qualifiers before it and, after "of" or "for", what it is the office of. It
/// belongs to the name that follows ("the chief of staff of the army, Ann Lee", "Foreign Minister Lee") or to the name it
/// follows between commas ("Ann Lee, head of the agency, said"). One scan of regular expressions for each word that can
/// head a post; what it is the office of is at most eight words long.
final class Posts implements Extractor {
	private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ \u00a0](?:(?:de|del|la|al|bin|ibn|van|von|der)[ \u00a0])?"
			+ "(?:\\p{Lu}\\.[ \u00a0]?)?\\p{Lu}[\\p{L}\\p{M}'’-]+){0,3}";
	private static final String LEFT = "(?<left>(?:(?:" + PostWords.QUALIFIERS + "|\\p{Lu}[\\p{L}\\p{M}.]*(?:-\\p{L}+)?['’]s"
			+ "|\\p{Lu}[\\p{L}\\p{M}]+(?:-\\p{L}+)?|\\p{Lu}\\.\\p{Lu}\\.)[ \u00a0])*)";
	private static final String OFFICE_OF = "(?:[ \u00a0](?:of|for|at|to)[ \u00a0](?<office>(?:[\\p{L}\\p{N}.&'’-]+"
			+ "[ \u00a0]){0,7}?[\\p{L}\\p{N}.&'’-]+))?";
	private static final String POST = "(?<![\\p{L}\\p{N}.'’@-])" + LEFT + "(?<head>(?i:" + PostWords.HEADS + "))(?![\\p{L}\\p{N}-]";
	private static final Pattern HEAD = Pattern.compile(POST + "|['’]s)\\.?");
	/// A post whoever holds it: also "the mayor's".
	private static final Pattern ANY = Pattern.compile(POST + ")");
	/// An office whose words broke off at the stop of a title, or at one that ends the sentence.
	private static final Pattern OPEN_OFFICE = Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|\\p{Lu})$");
	private static final Set<String> DAYS = WordList.of("monday tuesday wednesday thursday friday saturday sunday");
	private static final Pattern STOP = Pattern.compile("\\p{Ll}{2}\\.$");
	private static final Pattern OF_NAME = Pattern.compile("[ \u00a0]of[ \u00a0](?:the[ \u00a0])?\\p{Lu}[\\p{L}.]+"
			+ "(?:[ \u00a0]\\p{Lu}[\\p{L}.]+)*");
	private static final Pattern TITLE = Pattern.compile("\\G" + OFFICE_OF + "(?<comma>,)?[ \u00a0](?<name>" + NAME + ")");
	private static final Pattern APPOSITION = Pattern.compile("\\G" + OFFICE_OF
			+ "(?=[,.;:)–—]|[ \u00a0](?:who|and|said|told|has|was|is|adding)\\b|$)");
	private static final Pattern NAME_BEFORE = Pattern.compile("(?<name>" + NAME + "),?[ \u00a0]\\(?(?:(?:the|a|an|its|their|his|her)"
			+ "[ \u00a0])?$");

	@Override
	public List<Mention> extract(Document document) {
		var found = new ArrayList<Mention>();
		for (var sentence : document.sentences()) {
			if (sentence.block().isStory() && namesPost(document, sentence)) {
				posts(document, sentence.span(), found);
			}
		}
		found.sort(Comparator.comparing(Mention::span));
		return Overlaps.longest(found);
	}

	/// A look at the words first: the grammar is much slower to say no.
	private static boolean namesPost(Document document, Document.Sentence sentence) {
		return sentence.tokens().stream().anyMatch(t -> PostWords.canEnd(t.span().of(document.text())));
	}

	/// Where posts stand in the story of `document`, whoever holds them, in order of place; what they are the office of goes with
	/// them where it is a name.
	static List<Span> all(Document document) {
		var found = new ArrayList<Span>();
		for (var sentence : document.sentences()) {
			if (sentence.block().isStory() && namesPost(document, sentence)) {
				all(sentence.span().of(document.text()), sentence.span().start(), found);
			}
		}
		return found;
	}

	private static void all(String line, int offset, List<Span> found) {
		var head = ANY.matcher(line);
		while (head.find()) {
			var of = OF_NAME.matcher(line).region(head.end("head"), line.length());
			int end = of.lookingAt() ? of.end() : head.end("head");
			found.add(new Span(offset + start(line, head), offset + end));
		}
	}

	/// How many characters at the end of `before`, the words before a person's name, are a post of several words and the space
	/// behind it; 0 when there is none.
	static int lengthBeforeName(String before) {
		if (!before.endsWith(" ") || !PostWords.canEnd(before.substring(before.lastIndexOf(' ', before.length() - 2) + 1).strip())) {
			return 0;
		}
		var head = HEAD.matcher(before);
		int length = 0;
		while (head.find()) {
			int start = start(before, head);
			boolean several = start < head.start("head") || head.group("head").indexOf(' ') > 0;
			length = head.end() == before.length() - 1 && several ? before.length() - start : 0;
		}
		return length;
	}

	private static void posts(Document document, Span sentence, List<Mention> found) {
		String line = sentence.of(document.text());
		var head = HEAD.matcher(line);
		int from = 0;
		while (from < line.length() && head.find(from)) {
			apposed(document, sentence, line, head).or(() -> titled(document, sentence, line, head)).ifPresent(found::add);
			from = Math.max(head.end("head"), from + 1);
		}
	}

	private static Optional<Mention> titled(Document document, Span sentence, String line, Matcher head) {
		var m = TITLE.matcher(line);
		if (!m.find(head.end())) {
			return Optional.empty();
		}
		Span name = nameAfter(line, m);
		if (name.isEmpty()) {
			return Optional.empty();
		}
		int end = m.group("office") == null ? head.end("head") : Math.max(m.end("office"), name.start() - 1);
		return Optional.of(mention(document, sentence, start(line, head), trimmed(line, end), name, "a title before the name"));
	}

	/// The name in the match: what follows an organisation's head word when the two are glued ("… of the Ground Forces Ann Lee").
	private static Span nameAfter(String line, Matcher m) {
		var name = new Span(m.start("name"), m.end("name"));
		String words = name.of(line);
		boolean comma = m.group("comma") != null;
		int cut = m.group("office") == null ? 0 : PostWords.afterOrganisation(words);
		if (cut > 0) {
			return new Span(name.start() + cut, name.end());
		}
		boolean single = words.indexOf(' ') < 0;
		String key = Folding.of(words);
		boolean noName = Countries.code(words).isPresent() || Countries.isDemonym(key) || PostWords.isHead(key)
				|| FunctionWords.contains(key);
		boolean lone = single && (comma || m.group("office") != null);
		boolean unanchored = m.group("office") != null && !comma && !endsOffice(m.group("office"));
		return noName || lone || unanchored ? new Span(name.start(), name.start()) : withoutPlural(line, name);
	}

	private static boolean endsOffice(String office) {
		String last = office.substring(office.lastIndexOf(' ') + 1);
		return (Character.isLowerCase(last.codePointAt(0)) && !FunctionWords.contains(last)) || Countries.code(last).isPresent()
				|| PostWords.isOrganisation(Folding.of(last));
	}

	private static Span withoutPlural(String line, Span name) {
		String words = name.of(line);
		boolean possessive = words.endsWith("'s") || words.endsWith("’s");
		return possessive ? new Span(name.start(), name.end() - 2) : name;
	}

	private static Optional<Mention> apposed(Document document, Span sentence, String line, Matcher head) {
		var before = NAME_BEFORE.matcher(line.substring(0, head.start()));
		var after = APPOSITION.matcher(line);
		boolean comma = head.start() > 0 && line.lastIndexOf(',', head.start()) >= 0;
		if (!comma || !before.find() || !before.group().contains(",") || !after.find(head.end())) {
			return Optional.empty();
		}
		String name = before.group("name");
		if (name.indexOf(' ') < 0 || Countries.code(name).isPresent()) {
			return Optional.empty();
		}
		int end = after.group("office") == null || OPEN_OFFICE.matcher(after.group("office")).find() ? head.end("head")
				: after.end("office");
		return Optional.of(mention(document, sentence, start(line, head), trimmed(line, end), new Span(before.start("name"), before
				.end("name")),
				"beside the name, between commas"));
	}

	/// Where the post begins: behind words that open the sentence or cannot belong to it.
	private static int start(String line, Matcher head) {
		int start = head.start();
		while (start < head.start("head")) {
			int space = line.indexOf(' ', start);
			String word = Folding.of(line.substring(start, Math.min(space < 0 ? line.length() : space, head.start("head"))).strip());
			if ((!FunctionWords.contains(word) || word.equals("us")) && !DAYS.contains(word)) {
				return start;
			}
			start = space + 1;
		}
		return start;
	}

	private static int trimmed(String line, int end) {
		int e = end;
		while (e > 0 && (line.charAt(e - 1) == ' ' || line.charAt(e - 1) == ',' || line.charAt(e - 1) == '\u00a0')) {
			e--;
		}
		return STOP.matcher(line.substring(0, e)).find() ? e - 1 : e;
	}

	private static Mention mention(Document document, Span sentence, int from, int to, Span name, String why) {
		var span = new Span(sentence.start() + from, sentence.start() + to);
		var holder = new Span(sentence.start() + name.start(), sentence.start() + name.end());
		String post = span.of(document.text());
		return new Mention(document.version(), span, FactType.ROLE, new Value.Post(post, holder), why);
	}

	@Override
	public List<Example> examples() {
		return List.of(
				Example.of("The foreign minister, Ana Torres, met General Bo Lund.", "foreign minister = foreign minister",
						"General = General"),
				Example.of("Gen Bo Lund, head of the training office of Norway's army, spoke.", "Gen = Gen",
						"head of the training office of Norway's army = head of the training office of Norway's army"),
				Example.of("The Chief of Staff of Norway's Armed Forces Bo Lund left.",
						"Chief of Staff of Norway's Armed Forces = Chief of Staff of Norway's Armed Forces"),
				Example.of("Norwegian President Torres spoke.", "Norwegian President = Norwegian President"),
				Example.of("The president of France spoke.", new String[0]));
	}
}
