package variorum.model;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Finds the encoder of this machine.
public final class Encoders {
	/// What came of looking for an encoder.
	public sealed interface Loaded {
		/// It can be used.
		record Ready(Encoder encoder) implements Loaded { }

		/// It cannot: `why` says it for the reader.
		record Missing(String why) implements Loaded { }

		/// The encoder, where there is one.
		default Optional<Encoder> found() {
			return switch (this) {
				case Ready(Encoder ready) -> Optional.of(ready);
				case Missing _ -> Optional.empty();
			};
		}
	}

	private Encoders() { }

	/// An encoder that reads its model when it first meets sentences whose vectors are not on disk. Takes a moment: call it
	/// in the background. The system property `variorum.cache` names the folder for vectors, `off` keeps none; without it
	/// they go where the platform keeps what can be made again. What was asked for last stays in memory.
	public static Loaded load() {
		try {
			OrtEnvironment.getEnvironment();
		} catch (LinkageError | RuntimeException noNatives) {
			return new Loaded.Missing("the language model does not run on this machine (" + noNatives.getMessage() + ")");
		}
		var model = new LazyEncoder(Encoders::model);
		Encoder kept = KeptFolder.platform("vectors").<Encoder>map(f -> new CachingEncoder(model, OnnxEncoder.NAME, f)).orElse(model);
		return new Loaded.Ready(new RememberingEncoder(kept));
	}

	private static Encoder model() {
		try {
			return OnnxEncoder.load();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
