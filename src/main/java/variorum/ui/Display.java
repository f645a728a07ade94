package variorum.ui;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Whether this machine can show a window, found out without starting the toolkit, which cannot be started twice.
@SuppressWarnings("restricted")
final class Display {
	private Display() { }

	/// Why no window can be shown, for the reader; empty when one can.
	static Optional<String> problem(String os, Map<String, String> environment, String platform) {
		if (platform.equalsIgnoreCase("Headless")) {
			return Optional.of("it was started without a display (glass.platform=Headless)");
		}
		if (!os.toLowerCase(Locale.ROOT).contains("linux")) {
			return Optional.empty();
		}
		String display = environment.getOrDefault("DISPLAY", "");
		if (display.isEmpty()) {
			return Optional.of(environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
					? "there is no display (DISPLAY is not set)" : "the Wayland session has no X display (install Xwayland)");
		}
		return library("libgtk-3.so.0", "GTK 3 is not installed (Debian, Ubuntu: libgtk-3-0)").or(() -> unreachable(display));
	}

	private static Optional<String> library(String name, String problem) {
		try (var arena = Arena.ofConfined()) {
			SymbolLookup.libraryLookup(name, arena);
			return Optional.empty();
		} catch (IllegalArgumentException missing) {
			return Optional.of(problem);
		}
	}

	// Asks the X library itself: a DISPLAY that is set may name a server that is gone.
	private static Optional<String> unreachable(String display) {
		try (var arena = Arena.ofConfined()) {
			var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
			var open = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XOpenDisplay"),
					FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
			var close = Linker.nativeLinker().downcallHandle(x11.findOrThrow("XCloseDisplay"),
					FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
			var server = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
			if (server.equals(MemorySegment.NULL)) {
				return Optional.of("the display " + display + " cannot be reached");
			}
			int closed = (int) close.invokeExact(server);
			return closed < 0 ? Optional.of("the display " + display + " failed") : Optional.empty();
		} catch (IllegalArgumentException noLibrary) {
			return Optional.of("the X11 library is not installed (Debian, Ubuntu: libx11-6)");
		} catch (Throwable notOurs) {
			return Optional.of("the display " + display + " cannot be asked: " + notOurs.getMessage());
		}
	}
}
