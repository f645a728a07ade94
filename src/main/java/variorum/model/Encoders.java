package variorum.model;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

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

	private static final String NATIVES = "onnxruntime.native.path";

	private Encoders() { }

	/// An encoder that reads its model when it first meets sentences whose vectors are not on disk. Takes a moment: call it
	/// in the background. The system property `variorum.cache` names the folder for vectors, `off` keeps none; without it
	/// they go where the platform keeps what can be made again. What was asked for last stays in memory.
	public static Loaded load() {
		try {
			findUnpacked();
			NativeCalls.environment();
		} catch (LinkageError | RuntimeException noNatives) {
			return new Loaded.Missing("the language model does not run on this machine (" + noNatives.getMessage() + ")");
		}
		var model = new LazyEncoder(Encoders::model);
		Encoder kept = KeptFolder.platform("vectors").<Encoder>map(f -> new CachingEncoder(model, OnnxEncoder.NAME, f)).orElse(model);
		return new Loaded.Ready(new RememberingEncoder(kept));
	}

	// Where the program is installed the native libraries lie beside their jar; out of it they would be copied on every start.
	private static void findUnpacked() {
		try {
			var source = OrtEnvironment.class.getProtectionDomain().getCodeSource();
			Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI()).toAbsolutePath();
			boolean unpacked = Stream.of("onnxruntime", "onnxruntime4j_jni").map(System::mapLibraryName)
					.allMatch(name -> Files.isRegularFile(jar.resolveSibling(name)));
			if (unpacked && System.getProperty(NATIVES) == null) {
				System.setProperty(NATIVES, jar.resolveSibling("").toString());
			}
		} catch (URISyntaxException | IllegalArgumentException | UnsupportedOperationException notOnDisk) {
			// They are taken from the jar.
		}
	}

	private static Encoder model() {
		try {
			return OnnxEncoder.load();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
