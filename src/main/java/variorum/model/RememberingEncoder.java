package variorum.model;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

/// Keeps in memory what an encoder said of the texts that were asked for last, so that looking at the same story again, looser
/// or tighter, asks neither the model nor the disk. What is kept is given up before memory runs out.
final class RememberingEncoder implements Encoder {
	/// Texts that are kept, at most; about two megabytes each at 500 words.
	private static final int TEXTS = 64;

	private record Asked(String text, List<Span> sentences) { }

	private final Encoder encoder;
	private final SequencedMap<Asked, SoftReference<List<Encoding>>> kept = new LinkedHashMap<>(16, 0.75f, true);

	RememberingEncoder(Encoder encoder) {
		this.encoder = encoder;
	}

	@Override
	public List<Encoding> encode(String text, List<Span> sentences, Progress progress) {
		var asked = new Asked(text, List.copyOf(sentences));
		return known(asked).orElseGet(() -> {
			var said = List.copyOf(encoder.encode(text, sentences, progress));
			keep(asked, said);
			return said;
		});
	}

	private synchronized Optional<List<Encoding>> known(Asked asked) {
		return Optional.ofNullable(kept.get(asked)).map(SoftReference::get);
	}

	private synchronized void keep(Asked asked, List<Encoding> said) {
		kept.put(asked, new SoftReference<>(said));
		if (kept.size() > TEXTS) {
			kept.pollFirstEntry();
		}
	}

	@Override
	public void close() {
		encoder.close();
	}
}
