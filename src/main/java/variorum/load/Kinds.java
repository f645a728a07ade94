package variorum.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.article.Block.Kind;

/// Judges what every part of a file is, with its neighbours: the head, the text with its subheads and posts, what
/// follows it. When in doubt a part is a paragraph: text taken for furniture is a loss, furniture taken for text only
/// a nuisance.
final class Kinds {
	private static final int SUBHEAD_WORDS = 10;
	private static final int LONG = 80;
	private static final int POINTER_WORDS = 20;
	private static final int TOPIC_WORDS = 4;
	private static final Pattern HOUR = Pattern.compile("(?i)(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d(?: ?[ap]\\.? ?m\\.?)?| ?[ap]\\.? ?m\\.?)"
			+ "(?: (?-i:[A-Z]{2,5}))?:?");

	private final List<Part> parts;
	private final List<Kind> kinds;

	private Kinds(List<Part> parts) {
		this.parts = parts;
		this.kinds = new ArrayList<>(Masthead.kinds(parts));
	}

	/// One kind a part.
	static List<Kind> of(List<Part> parts) {
		var judged = new Kinds(parts);
		judged.text(Math.max(Appeal.start(parts), judged.kinds.size()));
		judged.labels();
		return List.copyOf(judged.kinds);
	}

	/// What the form alone says.
	static Kind ofForm(Part part) {
		return switch (part.form()) {
			case HEADING -> Kind.SUBHEAD;
			case PARAGRAPH -> Kind.PARAGRAPH;
			case QUOTE -> Kind.QUOTE;
			case ITEM -> Kind.LIST_ITEM;
			case PICTURE -> Kind.CAPTION;
			case RULE -> Kind.OTHER;
		};
	}

	private void text(int appeal) {
		while (kinds.size() < parts.size()) {
			int i = kinds.size();
			int post = Embeds.end(parts, i);
			if (post > i) {
				IntStream.range(i, Math.min(post, parts.size())).forEach(p -> kinds.add(Kind.EMBED));
			} else {
				kinds.add(one(i, i >= appeal));
			}
		}
	}

	/// A question alone may be rhetoric; two such lines are subheads.
	private boolean isSubhead(int i) {
		boolean asks = parts.get(i).words().endsWith("?");
		return isTitleLine(i) && (!asks || IntStream.range(0, parts.size()).anyMatch(j -> j != i && isTitleLine(j)));
	}

	private Kind one(int i, boolean appeal) {
		var own = Furniture.of(parts.get(i));
		if (own.isPresent()) {
			return own.get();
		}
		boolean titled = isSubhead(i) || Chapter.isNumber(parts.get(i)) || isHour(parts.get(i));
		return appeal ? Kind.APPEAL : titled ? Kind.SUBHEAD : isPointer(parts.get(i)) ? Kind.RELATED : ofForm(parts.get(i));
	}

	/// The hour of an entry, alone in its line, as in a live report.
	private static boolean isHour(Part part) {
		return part.form() == Part.Form.PARAGRAPH && HOUR.matcher(part.words()).matches();
	}

	/// A paragraph that is a link and nothing else leads out of the article.
	private static boolean isPointer(Part part) {
		return part.form() == Part.Form.PARAGRAPH && part.text().isAllLink() && Sayings.words(part.words()) <= POINTER_WORDS;
	}

	/// A short line without a full stop between two long paragraphs, the first closed and the second begun in full.
	private boolean isTitleLine(int i) {
		String text = parts.get(i).words();
		if (parts.get(i).form() != Part.Form.PARAGRAPH || i == 0 || i + 1 == parts.size() || Sayings.words(text) > SUBHEAD_WORDS) {
			return false;
		}
		String before = parts.get(i - 1).words();
		String after = parts.get(i + 1).words();
		return before.length() >= LONG && after.length() >= LONG && Sayings.isClosed(before) && !before.endsWith(":")
				&& !Sayings.startsSmall(after) && (parts.get(i).emphasised() || isTitle(text));
	}

	private static boolean isTitle(String text) {
		return text.matches("(?s)[\\p{Lu}\\p{N}].*[\\p{L}\\p{N}?)'\u2019]") && !text.matches("(?:But|And|So|Or|Then"
				+ "|Well|Yes|No)\\b.*|[^:]{1,30}: .*\\?")
				&& !Sayings.endsOpen(text) && text.indexOf('\n') < 0;
	}

	/// A short line without a stop, as below "Topics".
	private boolean isTopic(int i) {
		String text = parts.get(i).words();
		return Sayings.words(text) <= TOPIC_WORDS && !Sayings.isClosed(text) && text.indexOf('\n') < 0;
	}

	/// A label takes the kind of what it announces: addresses after "Original url:", links after "Related articles".
	private void labels() {
		int topics = 0;
		for (int i = 1; i < parts.size(); i++) {
			String label = parts.get(i - 1).words();
			if (kinds.get(i) == Kind.LINKS && Furniture.ORIGIN_LABEL.matcher(label).matches()) {
				kinds.set(i - 1, Kind.LINKS);
			} else if (kinds.get(i - 1) == Kind.RELATED && parts.get(i).text().isAllLink() && kinds.get(i) != Kind.LINKS) {
				kinds.set(i, Kind.RELATED);
			} else if (kinds.get(i - 1) == Kind.OTHER && (Furniture.TOPICS.matcher(label).matches() || topics == i) && isTopic(i)) {
				kinds.set(i, Kind.OTHER);
				topics = i + 1;
			}
		}
	}
}
