package variorum.facts;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import variorum.text.EncodedText;
import variorum.text.Encoding;
import variorum.text.Span;

/// How alike the words close around two mentions are to the language model, whatever words they are.
///
/// The vectors of the word pieces near a mention, those of its sentence at most [#NEAR] to either side, are added up; two sums
/// are compared by their cosine. Cost: the pieces of one sentence a mention, and only for those that are asked about.
final class Surroundings {
	/// Word pieces to either side of a mention that say what it is about.
	private static final int NEAR = 10;

	private final List<Document> documents;
	private final IdentityHashMap<Mention, Optional<float[]>> sums = new IdentityHashMap<>();

	Surroundings(List<Document> documents) {
		this.documents = documents;
	}

	/// The cosine, -1 to 1; nothing where the model was not asked.
	OptionalDouble likeness(Mention a, Mention b) {
		var x = sum(a);
		var y = sum(b);
		return x.isEmpty() || y.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(cosine(x.get(), y.get()));
	}

	private Optional<float[]> sum(Mention m) {
		return sums.computeIfAbsent(m, _ -> documents.get(m.version()).encoded().flatMap(e -> encoding(e, m.span()))
				.filter(e -> e.vectors().length > 0).map(e -> sum(e, m.span())));
	}

	private static Optional<Encoding> encoding(EncodedText text, Span span) {
		for (int s = 0; s < text.sentences().size(); s++) {
			if (text.sentences().get(s).contains(span.start())) {
				return Optional.of(text.encodings().get(s));
			}
		}
		return Optional.empty();
	}

	private static float[] sum(Encoding e, Span span) {
		int first = 0;
		while (first < e.pieces().size() - 1 && e.pieces().get(first).end() <= span.start()) {
			first++;
		}
		int last = first;
		while (last < e.pieces().size() - 1 && e.pieces().get(last + 1).start() < span.end()) {
			last++;
		}
		var sum = new float[e.vectors()[first].length];
		for (int p = Math.max(0, first - NEAR); p <= Math.min(e.pieces().size() - 1, last + NEAR); p++) {
			for (int d = 0; d < sum.length; d++) {
				sum[d] += e.vectors()[p][d];
			}
		}
		return sum;
	}

	private static double cosine(float[] a, float[] b) {
		double dot = 0;
		double x = 0;
		double y = 0;
		for (int d = 0; d < a.length; d++) {
			dot += a[d] * b[d];
			x += a[d] * a[d];
			y += b[d] * b[d];
		}
		return x == 0 || y == 0 ? 0 : dot / Math.sqrt(x * y);
	}
}
