package variorum.load;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import variorum.article.Block.Kind;
import variorum.article.Metadata;
import variorum.article.Metadata.Field;
import variorum.text.NewsAgencies;

/// Finds what a file tells of itself: front matter first, then the blocks of its head, then the address it was copied
/// from.
///
/// Nothing is guessed: an outlet is named by the front matter, the dateline, the mark of an agency before the first words,
/// or the host of the page's own address; a list of addresses names none.
final class Naming {
	private static final Pattern WIRE = Pattern.compile("[\\p{L}\\d.,'\u2019 /-]{2,70}\\( ?(?<agency>"
			+ NewsAgencies.anyOf(NewsAgencies.wires()) + ") ?\\)\\s*[\u2013\u2014-]{1,2}\\s");
	private static final Pattern HOST = Pattern.compile("(?:https?://)?(?:www\\.)?([^/?#:\\s<>]+).*");

	private static final Pattern DAY = Pattern.compile("/((?:19|20)\\d{2}/\\d{2}/\\d{2})(?=/)");

	private final Draft draft;
	private final List<Kind> kinds;
	private Metadata metadata;

	private Naming(Draft draft, List<Kind> kinds) {
		this.draft = draft;
		this.kinds = kinds;
		this.metadata = draft.stated();
	}

	static Metadata of(Draft draft, List<Kind> kinds) {
		var naming = new Naming(draft, kinds);
		naming.head();
		naming.wire();
		naming.address();
		return naming.metadata;
	}

	private void head() {
		for (int i = 0; i < kinds.size(); i++) {
			String text = Blanks.squeezed(draft.parts().get(i).words());
			switch (kinds.get(i)) {
				case HEADLINE -> put(Field.HEADLINE, Optional.of(text), i);
				case STANDFIRST -> put(Field.STANDFIRST, Optional.of(text), i);
				case SECTION -> put(Section.isNameplate(text) ? Field.OUTLET : Field.SECTION, Optional.of(text), i);
				case BYLINE -> byline(text, i);
				case DATELINE -> dateline(text, i);
				case SUBHEAD, PARAGRAPH, QUOTE, LIST_ITEM, CAPTION, EMBED, RELATED, CREDIT, LINKS, APPEAL, OTHER -> { }
			}
		}
	}

	private void byline(String text, int i) {
		put(Field.BYLINE, Byline.signed(text).or(() -> Byline.bare(text)), i);
		put(Field.PUBLISHED, Dates.find(text).map(Dates.Found::iso), i);
		put(Field.OUTLET, Byline.isPost(text) ? Optional.empty() : Dateline.outlet(text), i);
	}

	private void dateline(String text, int i) {
		var line = Dateline.of(text);
		put(Field.PUBLISHED, line.flatMap(Dateline::iso), i);
		put(Field.OUTLET, line.flatMap(Dateline::outlet), i);
	}

	/// The agency whose mark stands before the first words of the text: "ROME, May 3 (Agency) -".
	private void wire() {
		int first = kinds.indexOf(Kind.PARAGRAPH);
		if (first >= 0) {
			var mark = WIRE.matcher(Blanks.squeezed(draft.parts().get(first).words()));
			put(Field.OUTLET, mark.lookingAt() ? Optional.of(mark.group("agency")) : Optional.empty(), first);
		}
	}

	/// The page's own address: one alone above all else, or the only one after a label that says so.
	private void address() {
		if (kinds.size() > 1 && kinds.getFirst() == Kind.LINKS && isAddress(words(0)) && !isAddress(words(1))) {
			named(words(0), 0);
		}
		for (int i = 0; i < kinds.size(); i++) {
			String text = words(i);
			var label = Furniture.ORIGIN_LABEL.matcher(text);
			if (kinds.get(i) != Kind.LINKS || !label.lookingAt()) {
				continue;
			}
			boolean apart = label.end() == text.length() && i + 1 < kinds.size();
			String address = apart ? words(i + 1) : text.substring(label.end());
			if (isAddress(address)) {
				named(address, apart ? i + 1 : i);
			}
		}
	}

	private static boolean isAddress(String text) {
		return Furniture.ADDRESS.matcher(text).matches();
	}

	private String words(int part) {
		return Blanks.squeezed(draft.parts().get(part).words());
	}

	/// Takes the address, and where nothing else told them the outlet of its host and the day that many sites put in it.
	private void named(String address, int i) {
		String url = address.replaceAll("^<|>?[,;.]?$", "");
		put(Field.URL, Optional.of(url), i);
		var host = HOST.matcher(url);
		if (host.matches() && metadata.get(Field.OUTLET).isEmpty()) {
			metadata = metadata.with(Field.OUTLET, host.group(1), "the host of the url");
		}
		var day = DAY.matcher(url);
		if (day.find() && metadata.get(Field.PUBLISHED).isEmpty()) {
			metadata = Dates.find(day.group(1)).map(d -> metadata.with(Field.PUBLISHED, d.iso(), "the day in the url")).orElse(metadata);
		}
	}

	private void put(Field field, Optional<String> value, int part) {
		if (metadata.get(field).isEmpty() && value.isPresent()) {
			metadata = metadata.with(field, value.get(), "line " + line(part));
		}
	}

	/// The number of the line that a part begins on, from 1.
	private int line(int part) {
		int at = draft.parts().get(part).text().source().start();
		return 1 + (int) IntStream.range(0, at).filter(i -> draft.source().charAt(i) == '\n').count();
	}
}
