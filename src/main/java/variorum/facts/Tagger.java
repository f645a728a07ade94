package variorum.facts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import variorum.text.Encoding;
import variorum.text.Span;

/// Finds names in sentences that the language model has read: a small network on its middle layer.
///
/// The model's pass is paid for anyway, to find rephrased passages; a middle layer serves this better than the last one,
/// which was trained for whole sentences. Costs about 0.7 ms a sentence. The weights are made by `TaggerTrainer`, beside the
/// tests; where their data are from is told in the NOTICE beside them.
final class Tagger {
	private static final String WEIGHTS = "names.weights";

	private final TaggerNetwork network;
	private final Map<String, Integer> index;

	Tagger(TaggerNetwork network) {
		this.network = network;
		index = network.index();
	}

	/// A name: its words are those of `span` in the text; `kinds` the probability of each kind.
	record Name(Span span, NameKind kind, Map<NameKind, Double> kinds) { }

	private static final class Shipped {
		static final Tagger TAGGER = load();
	}

	/// The tagger that is part of the program; read when first asked for.
	static Tagger shipped() {
		return Shipped.TAGGER;
	}

	private static Tagger load() {
		try (InputStream in = Tagger.class.getResourceAsStream(WEIGHTS)) {
			if (in == null) {
				throw new IllegalStateException("the program lacks its part " + WEIGHTS);
			}
			return new Tagger(TaggerFile.read(new BufferedInputStream(in)));
		} catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	/// The names in `sentence`, a span of `text`, in order; none where the encoding has no middle layer.
	List<Name> names(String text, Span sentence, Encoding encoding) {
		if (encoding.middle().length == 0 || encoding.middle()[0].length != network.dimension()) {
			return List.of();
		}
		return names(TaggerWords.of(text, sentence, encoding, network.dimension()));
	}

	/// The names among `words`.
	List<Name> names(TaggerWords words) {
		return TaggerDecoder.names(network.logProbabilities(words, index)).stream()
				.map(n -> new Name(new Span(words.spans().get(n.from()).start(), words.spans().get(n.to() - 1)
				.end()), n.kind(), n.kinds()))
				.toList();
	}
}
