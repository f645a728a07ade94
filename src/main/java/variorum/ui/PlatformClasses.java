package variorum.ui;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import javafx.application.Platform;

/// The classes by which JavaFX shows a window on this platform. A rehearsal without a display runs none of them, so that
/// each start on a display would read them from their jar one by one.
final class PlatformClasses {
	private static final System.Logger LOG = System.getLogger(PlatformClasses.class.getName());
	private static final List<String> PACKAGES = List.of("com/sun/glass/ui/", "com/sun/prism/", "com/sun/javafx/font/");
	private static final String CLASS = ".class";

	private PlatformClasses() { }

	/// Loads them, and starts none of them. What cannot be loaded is left to the start that needs it.
	static void load() {
		try {
			var jar = Path.of(Platform.class.getProtectionDomain().getCodeSource().getLocation().toURI());
			try (var classes = new JarFile(jar.toFile())) {
				classes.stream().map(e -> e.getName()).filter(PlatformClasses::isWanted).forEach(PlatformClasses::load);
			}
		} catch (IOException | URISyntaxException | RuntimeException unknown) {
			LOG.log(System.Logger.Level.DEBUG, "no classes of the platform", unknown);
		}
	}

	private static boolean isWanted(String entry) {
		return entry.endsWith(CLASS) && PACKAGES.stream().anyMatch(entry::startsWith);
	}

	private static void load(String entry) {
		try {
			Class.forName(entry.substring(0, entry.length() - CLASS.length()).replace('/', '.'), false,
					PlatformClasses.class.getClassLoader());
		} catch (ClassNotFoundException | LinkageError ofAnother) {
			LOG.log(System.Logger.Level.DEBUG, "not for this platform: " + entry, ofAnother);
		}
	}
}
