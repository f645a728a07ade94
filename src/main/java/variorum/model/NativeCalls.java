package variorum.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/// Calls of the model's native library, between which the program may end, but not within one.
///
/// ONNX Runtime lets go of its environment in a shutdown hook, whoever is still using it: a program that was told to end while
/// the model was being loaded crashed. Here the environment is held once more, so that the hook frees nothing, and a hook of
/// our own waits until the calls that have begun are over; none begins after it. The system frees the rest.
final class NativeCalls {
	private static final System.Logger LOG = System.getLogger(NativeCalls.class.getName());
	/// Seconds that the end of the program waits for calls that have begun.
	private static final long PATIENCE = 5;
	private static final ReentrantReadWriteLock CALLS = new ReentrantReadWriteLock();

	/// One call.
	interface Call<T> {
		T run() throws OrtException;
	}

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(NativeCalls::end, "last-call"));
	}

	private NativeCalls() { }

	/// The environment of this program; it lasts as long as the program.
	static OrtEnvironment environment() {
		return Held.ENVIRONMENT;
	}

	private static final class Held {
		static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

		static {
			hold();
		}

		// The library counts who holds its environment, but lends it through its own class only once.
		private static void hold() {
			try {
				var api = Class.forName("ai.onnxruntime.OnnxRuntime").getDeclaredField("ortApiHandle");
				api.setAccessible(true);
				var create = OrtEnvironment.class.getDeclaredMethod("createHandle", long.class, int.class, String.class);
				create.setAccessible(true);
				create.invoke(null, api.getLong(null), 2, "variorum");
			} catch (ReflectiveOperationException | RuntimeException otherVersion) {
				LOG.log(System.Logger.Level.DEBUG, "the model's environment ends with the first of its users", otherVersion);
			}
		}
	}

	/// Makes a call; one that comes when the program ends never returns.
	static <T> T in(Call<T> call) throws OrtException {
		CALLS.readLock().lock();
		try {
			return call.run();
		} finally {
			CALLS.readLock().unlock();
		}
	}

	// The lock is kept: nothing begins any more.
	private static void end() {
		try {
			if (!CALLS.writeLock().tryLock(PATIENCE, TimeUnit.SECONDS)) {
				LOG.log(System.Logger.Level.WARNING, "the language model was still at work when the program ended");
			}
		} catch (InterruptedException now) {
			Thread.currentThread().interrupt();
		}
	}
}
