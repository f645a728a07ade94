package variorum.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import variorum.align.Degree;
import variorum.text.Span;

/// A whole version at a glance: from its beginning to its end, where it is told alike and how nearly.
public record Strip(int version, int length, List<Band> bands) {
	/// A stretch of the text, in the article's offsets; no degree where the version tells it alone. `passage` is the first
	/// passage of the stretch.
	public record Band(Span span, Optional<Degree> degree, Optional<Integer> passage) { }

	public Strip {
		bands = List.copyOf(bands);
	}

	/// The strip of a column in at most `steps` bands: a step shows the degree that most of its characters have.
	public static Strip of(Column column, int steps) {
		int length = column.article().text().length();
		int n = Math.max(1, Math.min(steps, length));
		List<Map<Degree, Integer>> covered = Stream.generate(Strip::nothing).limit(n).toList();
		int[] passage = new int[n];
		Arrays.fill(passage, Integer.MAX_VALUE);
		for (var m : column.shared()) {
			for (int s = step(m.span().start(), n, length); s < n && start(s, n, length) < m.span().end(); s++) {
				covered.get(s).merge(m.degree(), m.span().overlap(span(s, n, length)), Integer::sum);
				passage[s] = Math.min(passage[s], m.passage());
			}
		}
		return new Strip(column.version(), length, merge(covered, passage, n, length));
	}

	private static Map<Degree, Integer> nothing() {
		return new EnumMap<>(Degree.class);
	}

	private static List<Band> merge(List<Map<Degree, Integer>> covered, int[] passage, int n, int length) {
		var bands = new ArrayList<Band>();
		for (int s = 0; s < n; s++) {
			var band = new Band(span(s, n, length), degree(covered.get(s), span(s, n, length).length()),
					passage[s] == Integer.MAX_VALUE ? Optional.empty() : Optional.of(passage[s]));
			Band last = bands.isEmpty() ? null : bands.getLast();
			if (last != null && last.degree().equals(band.degree()) && last.passage().equals(band.passage())) {
				bands.set(bands.size() - 1, new Band(last.span().cover(band.span()), band.degree(), band.passage()));
			} else {
				bands.add(band);
			}
		}
		return bands;
	}

	private static Optional<Degree> degree(Map<Degree, Integer> covered, int length) {
		return covered.entrySet().stream().max(Map.Entry.comparingByValue()).filter(e -> 2 * e.getValue() >= length)
				.map(Map.Entry::getKey);
	}

	private static Span span(int step, int n, int length) {
		return new Span(start(step, n, length), start(step + 1, n, length));
	}

	private static int start(int step, int n, int length) {
		return (int) ((long) step * length / n);
	}

	private static int step(int offset, int n, int length) {
		int s = length == 0 ? 0 : (int) Math.min(n - 1, (long) offset * n / length);
		return s + 1 < n && start(s + 1, n, length) <= offset ? s + 1 : s;
	}
}
