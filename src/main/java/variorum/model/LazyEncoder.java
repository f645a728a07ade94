package variorum.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import variorum.text.Encoding;
import variorum.text.Progress;
import variorum.text.Span;

/// Loads an encoder when it is first asked something, once.
final class LazyEncoder implements Encoder {
	private final Supplier<Encoder> loading;
	private Optional<Encoder> loaded = Optional.empty();

	LazyEncoder(Supplier<Encoder> loading) {
		this.loading = loading;
	}

	@Override
	public List<Encoding> encode(String text, List<Span> sentences, Progress progress) {
		return sentences.isEmpty() ? List.of() : encoder(progress).encode(text, sentences, progress);
	}

	private synchronized Encoder encoder(Progress progress) {
		if (loaded.isEmpty()) {
			progress.at(Progress.Stage.LOADING_MODEL, 0);
			loaded = Optional.of(loading.get());
		}
		return loaded.orElseThrow();
	}

	@Override
	public synchronized void close() {
		loaded.ifPresent(Encoder::close);
		loaded = Optional.empty();
	}
}
