package variorum.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import variorum.text.Span;

/// Judges what a line break means in a file of plain text: the end of a paragraph, or only the end of the line.
///
/// A file is hard-wrapped when its lines end where the next word would not have fitted: the longest lines give the
/// width (45 to 130 units), a break is natural when the line and the first word after it reach 80 % of it, and most
/// breaks must be natural, go on in small letters and not follow a full stop. In such a file a break that comes early
/// ends a paragraph if a sentence ends there. In every other file each line is a paragraph, except in verse: three or
/// more short lines together, few of which end a sentence, keep their breaks. Linear in the lines.
final class Wrapping {
	private static final int NARROWEST = 45;
	private static final int WIDEST = 130;
	private static final int VERSE = 80;
	private static final Pattern ADDRESS = Pattern.compile("<?(?:https?://|www\\.)\\S+>?");

	/// Consecutive lines that are one part; `joined`: their breaks are only ends of lines.
	record Run(List<Span> lines, boolean joined) {
		Run {
			lines = List.copyOf(lines);
		}

		Span extent() {
			return new Span(lines.getFirst().start(), lines.getLast().end());
		}
	}

	private final String source;
	private final int width;

	private Wrapping(String source, int width) {
		this.source = source;
		this.width = width;
	}

	/// The judgement for a file; `chunks` are its lines (without white space at the ends), grouped between blank lines.
	static Wrapping of(String source, List<List<Span>> chunks) {
		int[] lengths = chunks.stream().flatMap(c -> c.stream().limit(c.size() - 1L))
				.filter(l -> !ADDRESS.matcher(l.of(source)).matches()).mapToInt(Span::length).sorted().toArray();
		int width = lengths.length < 2 ? 0 : lengths[Math.min(lengths.length - 1, lengths.length * 49 / 50)];
		if (width < NARROWEST || width > WIDEST || lengths[lengths.length - 1] > 2 * WIDEST) {
			return new Wrapping(source, 0);
		}
		var wrapped = new Wrapping(source, width);
		return wrapped.isLikely(chunks) ? wrapped : new Wrapping(source, 0);
	}

	private boolean isLikely(List<List<Span>> chunks) {
		int breaks = 0;
		int natural = 0;
		int small = 0;
		int closed = 0;
		for (var chunk : chunks) {
			for (int i = 0; i + 1 < chunk.size(); i++) {
				String next = chunk.get(i + 1).of(source);
				if (ADDRESS.matcher(next).matches()) {
					continue;
				}
				breaks++;
				natural += isNatural(chunk, i) ? 1 : 0;
				small += Character.isLowerCase(next.charAt(0)) ? 1 : 0;
				closed += Sayings.isClosed(chunk.get(i).of(source)) ? 1 : 0;
			}
		}
		return breaks > 1 && natural >= 0.65 * breaks && small >= 0.35 * breaks && closed <= 0.4 * breaks;
	}

	/// Whether the word after line `i` would not have fitted on it.
	private boolean isNatural(List<Span> chunk, int i) {
		String next = chunk.get(i + 1).of(source);
		int word = 0;
		while (word < next.length() && !Blanks.is(next.charAt(word))) {
			word++;
		}
		return chunk.get(i).length() + 1 + word > 0.8 * width;
	}

	/// The parts that a chunk of lines falls into, in order.
	List<Run> runs(List<Span> chunk) {
		if (chunk.size() == 1 || chunk.stream().allMatch(l -> ADDRESS.matcher(l.of(source)).matches())) {
			return List.of(new Run(chunk, false));
		}
		if (width == 0) {
			return isVerse(chunk) ? List.of(new Run(chunk, false)) : chunk.stream().map(l -> new Run(List.of(l), false)).toList();
		}
		int early = 0;
		for (int i = 0; i + 1 < chunk.size(); i++) {
			early += isNatural(chunk, i) ? 0 : 1;
		}
		return 2 * early > chunk.size() - 1 && isVerse(chunk) ? List.of(new Run(chunk, false)) : unwrapped(chunk);
	}

	private List<Run> unwrapped(List<Span> chunk) {
		var runs = new ArrayList<Run>();
		int start = 0;
		for (int i = 0; i < chunk.size(); i++) {
			if (i + 1 == chunk.size() || endsParagraph(chunk, i)) {
				runs.add(new Run(chunk.subList(start, i + 1), true));
				start = i + 1;
			}
		}
		return runs;
	}

	private boolean endsParagraph(List<Span> chunk, int i) {
		if (ADDRESS.matcher(chunk.get(i).of(source)).matches() || ADDRESS.matcher(chunk.get(i + 1).of(source)).matches()) {
			return true;
		}
		boolean early = !isNatural(chunk, i);
		if (early && (isLabel(chunk.get(i)) || isLabel(chunk.get(i + 1)))) {
			return true;
		}
		return Sayings.isClosed(chunk.get(i).of(source)) && (early || indent(chunk.get(i + 1)) > indent(chunk.get(i)) + 1);
	}

	/// Whether a line names a writer or a day and nothing else.
	private boolean isLabel(Span line) {
		String text = line.of(source);
		return Byline.isLine(text) || Dateline.of(text).isPresent();
	}

	/// Number of blanks before the line.
	private int indent(Span line) {
		int i = line.start();
		while (i > 0 && (source.charAt(i - 1) == ' ' || source.charAt(i - 1) == '\t')) {
			i--;
		}
		return line.start() - i;
	}

	private boolean isVerse(List<Span> chunk) {
		int[] closed = chunk.stream().mapToInt(l -> Sayings.isClosed(l.of(source)) ? 1 : 0).toArray();
		long flowing = chunk.stream().filter(l -> Sayings.endsOpen(l.of(source)) || Sayings.startsSmall(l.of(source))).count();
		return chunk.size() > 2 && chunk.stream().allMatch(l -> l.length() < VERSE) && 2 * Arrays.stream(closed).sum() <= closed.length
				&& 4 * flowing >= chunk.size();
	}
}
