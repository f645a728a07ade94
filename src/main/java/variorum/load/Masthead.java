package variorum.load;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import variorum.article.Block.Kind;

/// Judges what stands above the text: headline, standfirst, byline, dateline, section.
///
/// The head of a file is what stands before the first part that is running text. In it, lines that tell themselves (a
/// day, "By …", a section) are taken first; a headline needs a heading mark, or its form (short, no full stop, large
/// first letter) and a witness: another line of the head, or text of twice its length after it. What is left stays a
/// paragraph.
final class Masthead {
	private static final int MOST_PARTS = 12;
	private static final int HEADLINE_WORDS = 28;
	private static final int SHORT_WORDS = 16;
	private static final int STANDFIRST_WORDS = 6;
	private static final Set<Kind> WITNESSES = EnumSet.of(Kind.DATELINE, Kind.BYLINE, Kind.SECTION, Kind.CREDIT, Kind.CAPTION);

	private final List<Part> parts;
	private final Kind[] kinds;
	private final int body;

	private Masthead(List<Part> parts) {
		this.parts = parts;
		this.body = body(parts);
		this.kinds = new Kind[body];
	}

	/// The kinds of the parts before the first running text; empty when there is no head.
	static List<Kind> kinds(List<Part> parts) {
		var head = new Masthead(parts);
		head.judge();
		return List.of(head.kinds);
	}

	/// Where running text begins: the first part that is long, or shorter but closed by punctuation. Without such a
	/// part, or with too much before it, the file has no head but its heading.
	private static int body(List<Part> parts) {
		int first = IntStream.range(0, parts.size()).filter(i -> isRunning(parts.get(i))).findFirst().orElse(0);
		return first <= MOST_PARTS ? first : 0;
	}

	private static boolean isRunning(Part part) {
		String text = part.words();
		if (part.form() != Part.Form.PARAGRAPH || Furniture.of(part).isPresent() || text.indexOf('\n') >= 0) {
			return false;
		}
		int words = Sayings.words(text);
		return words > HEADLINE_WORDS || (Sayings.isClosed(text) && words >= 12 && !part.emphasised() && !text.endsWith(":"));
	}

	private void judge() {
		for (int i = 0; i < body; i++) {
			kinds[i] = plain(parts.get(i));
		}
		nameplate();
		var headline = headline();
		headline.ifPresent(h -> {
			kinds[h] = Kind.HEADLINE;
			IntStream.range(0, body).filter(i -> kinds[i] == Kind.PARAGRAPH).forEach(i -> kinds[i] = below(i, h));
			subtitle(h);
		});
		if (headline.isEmpty()) {
			IntStream.range(0, body).filter(i -> kinds[i] == Kind.SECTION).forEach(i -> kinds[i] = Kind.PARAGRAPH);
		}
	}

	/// The name of the publication above the headline is no headline.
	private void nameplate() {
		int first = IntStream.range(0, body).filter(i -> kinds[i] == Kind.PARAGRAPH).findFirst().orElse(body);
		boolean above = first < body && Section.isNameplate(parts.get(first).words());
		if (above && IntStream.range(first + 1, body).anyMatch(i -> (kinds[i] == Kind.PARAGRAPH && isTitle(parts.get(i)))
				|| parts.get(i).form() == Part.Form.HEADING)) {
			kinds[first] = Kind.SECTION;
		}
	}

	/// What a part of the head is by itself.
	private static Kind plain(Part part) {
		return Furniture.of(part).orElseGet(() -> {
			String text = part.words();
			if (part.form() == Part.Form.QUOTE || part.form() == Part.Form.ITEM || Sayings.words(text) > SHORT_WORDS) {
				return ownForm(part);
			}
			if (Byline.signed(text).isPresent() || Byline.isPost(text)) {
				return Kind.BYLINE;
			}
			return Dateline.of(text).isPresent() ? Kind.DATELINE : Section.is(text) ? Kind.SECTION : ownForm(part);
		});
	}

	private static Kind ownForm(Part part) {
		return Chapter.isNumber(part) ? Kind.SUBHEAD : Kinds.ofForm(part);
	}

	private OptionalInt headline() {
		var heading = IntStream.range(0, body)
				.filter(i -> parts.get(i).form() == Part.Form.HEADING && !Section.is(parts.get(i).words())
						&& !Chapter.isNumber(parts.get(i))).findFirst();
		if (heading.isPresent()) {
			return heading;
		}
		int first = IntStream.range(0, body).filter(i -> kinds[i] == Kind.PARAGRAPH).findFirst().orElse(body);
		boolean titled = IntStream.range(0, first).allMatch(i -> kinds[i] != Kind.DATELINE || first == i + 1);
		return first < body && titled && isTitle(parts.get(first)) && isWitnessed(first) ? OptionalInt.of(first) : OptionalInt.empty();
	}

	private static boolean isTitle(Part part) {
		String text = part.words();
		int words = Sayings.words(text);
		boolean capitals = text.equals(text.toUpperCase(java.util.Locale.ROOT)) && text.endsWith(".");
		return words > 1 && words <= HEADLINE_WORDS && text.indexOf('\n') < 0 && !Sayings.startsSmall(text) && !Sayings.endsOpen(text)
				&& (capitals || !text.matches("(?s).*[.;:\u2026_\u2013\u2014-]['\"\u2019\u201D)]*$"))
				&& !isSpoken(text) && !Blanks.isWordless(text);
	}

	/// Whether the text is speech as in a novel: quoted whole, or a dash before it.
	private static boolean isSpoken(String text) {
		return text.matches("(?s)[\"\u201C\u2018\u00AB'\u2013\u2014-].*[?!,.]['\"\u2019\u201D\u00BB]?$")
				|| text.matches("(?s)[\"\u201C\u00AB][^\"\u201D\u00BB]*[\"\u201D\u00BB]");
	}

	private boolean isWitnessed(int title) {
		if (IntStream.range(title + 1, body)
				.anyMatch(i -> WITNESSES.contains(kinds[i]))) {
			return true;
		}
		String text = parts.get(title).words();
		boolean asks = text.endsWith("?") || text.endsWith("!");
		return !asks && body - title <= 4 && parts.get(body).words().length() >= 2 * text.length();
	}

	/// A second heading between the headline and the writer or the day tells what the headline leaves open.
	private void subtitle(int headline) {
		int next = headline + 1;
		boolean marked = next + 1 < body && parts.get(next).form() == Part.Form.HEADING && kinds[next] == Kind.SUBHEAD
				&& Sayings.words(parts.get(next).words()) >= STANDFIRST_WORDS;
		if (marked && (kinds[next + 1] == Kind.BYLINE || kinds[next + 1] == Kind.DATELINE)) {
			kinds[next] = Kind.STANDFIRST;
		}
	}

	/// What an unmarked line of the head is, the headline known.
	private Kind below(int i, int headline) {
		var part = parts.get(i);
		if (isName(i) && (i > headline || part.text().isAllLink()) && !isSigned()) {
			return Kind.BYLINE;
		}
		boolean standfirst = i > headline && Sayings.words(part.words()) >= STANDFIRST_WORDS && kinds(Kind.STANDFIRST).isEmpty()
				&& (part.emphasised() || (!Sayings.isClosed(part.words()) && isTitle(part)));
		return standfirst ? Kind.STANDFIRST : Kind.PARAGRAPH;
	}

	/// Whether a line is a name: of two words, or of any length beside a dateline or as a link.
	private boolean isName(int i) {
		String text = parts.get(i).words();
		boolean beside = (i > 0 && kinds[i - 1] == Kind.DATELINE) || (i + 1 < body && kinds[i + 1] == Kind.DATELINE);
		return Byline.bare(text).isPresent() && (beside || parts.get(i).text().isAllLink() || text.matches("\\S+(?: \\p{Lu}\\.)? \\S+"));
	}

	/// Whether another line names the writer.
	private boolean isSigned() {
		return IntStream.range(0, body).anyMatch(i -> kinds[i] == Kind.BYLINE && !Byline.isPost(parts.get(i).words()));
	}

	private Optional<Kind> kinds(Kind kind) {
		return java.util.Arrays.stream(kinds).filter(k -> k == kind).findFirst();
	}
}
