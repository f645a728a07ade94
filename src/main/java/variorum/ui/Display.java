package variorum.ui;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether this machine can show a window, found out without starting the toolkit, which cannot be started twice.
@SuppressWarnings("restricted")
final class Display {
	private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d{1,5})(?:\\.\\d+)?");

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
		return library("libgtk-3.so.0", "GTK 3 is not installed (Debian, Ubuntu: libgtk-3-0)")
				.or(() -> answers(display) ? Optional.empty() : unreachable(display));
	}

	// To call one function of a native library takes the JDK longer than all else until the toolkit starts; a server of this
	// machine that takes a call at its socket is there.
	private static boolean answers(String display) {
		var local = LOCAL.matcher(display);
		if (!local.matches()) {
			return false;
		}
		try (var call = SocketChannel.open(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + local.group(1)))) {
			return call.isConnected();
		} catch (IOException | UnsupportedOperationException notThere) {
			return false;
		}
	}

	private static Optional<String> library(String name, String problem) {
		try (var arena = Arena.ofConfined()) {
			SymbolLookup.libraryLookup(name, arena);
			return Optional.empty();
		} catch (IllegalArgumentException missing) {
			return Optional.of(problem);
		}
	}

	// Asks the X library itself: a DISPLAY that is set may name a server that is gone, or one far away.
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
