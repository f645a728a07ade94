package variorum.saved;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes values made of records as bytes and reads them back, whatever records they are.
///
/// The types tell what is written: a record's components in their order, a list's length and elements, which of its kinds a
/// sealed interface's value is. Nothing tells the types: bytes are for the program that wrote them, the same to the last
/// class, and for no other. Cost: one walk over the value.
final class RecordBytes {
	private static final Map<Class<?>, Shape> SHAPES = new java.util.concurrent.ConcurrentHashMap<>();

	/// How values of one record are taken apart and made.
	private record Shape(List<RecordComponent> parts, Constructor<?> maker) {
		static Shape of(Class<?> type) {
			var parts = List.of(type.getRecordComponents());
			try {
				var maker = type.getDeclaredConstructor(parts.stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
				return new Shape(parts, maker);
			} catch (NoSuchMethodException e) {
				throw new IllegalStateException("every record has its constructor", e);
			}
		}
	}

	private RecordBytes() { }

	private static Shape shape(Class<?> type) {
		return SHAPES.computeIfAbsent(type, Shape::of);
	}

	private static Class<?> raw(Type type) {
		return (Class<?>) (type instanceof ParameterizedType p ? p.getRawType() : type);
	}

	private static Type element(Type type) {
		return ((ParameterizedType) type).getActualTypeArguments()[0];
	}

	/// Writes `value`, which is declared as `type`.
	static void write(DataOutputStream out, Object value, Type type) throws IOException {
		switch (value) {
			case Integer i -> out.writeInt(i);
			case Double d -> out.writeDouble(d);
			case Boolean b -> out.writeBoolean(b);
			case Enum<?> e -> words(out, e.name());
			case String s -> words(out, s);
			case BigDecimal n -> words(out, n.toString());
			case LocalDate d -> out.writeLong(d.toEpochDay());
			case Optional<?> o -> {
				out.writeBoolean(o.isPresent());
				if (o.isPresent()) {
					write(out, o.get(), element(type));
				}
			}
			case List<?> list -> {
				out.writeInt(list.size());
				for (Object each : list) {
					write(out, each, element(type));
				}
			}
			default -> record(out, value, raw(type));
		}
	}

	private static void words(DataOutputStream out, String s) throws IOException {
		byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static void record(DataOutputStream out, Object value, Class<?> declared) throws IOException {
		if (declared.isSealed()) {
			out.writeByte(Arrays.asList(declared.getPermittedSubclasses()).indexOf(value.getClass()));
		}
		for (var part : shape(value.getClass()).parts()) {
			try {
				write(out, part.getAccessor().invoke(value), part.getGenericType());
			} catch (ReflectiveOperationException e) {
				throw new IllegalStateException("a record that hides " + part, e);
			}
		}
	}

	/// Reads a value of `type`. Throws an [IllegalArgumentException] where the bytes do not make one.
	static Object read(DataInputStream in, Type type) throws IOException {
		return new Reading(in).read(type);
	}

	/// One reading; equal words are one object, as many times as they stand there.
	private record Reading(DataInputStream in, Map<String, String> known) {
		Reading(DataInputStream in) {
			this(in, new HashMap<>());
		}

		Object read(Type type) throws IOException {
			Class<?> raw = raw(type);
			if (raw == int.class) {
				return in.readInt();
			} else if (raw == double.class) {
				return in.readDouble();
			} else if (raw == boolean.class) {
				return in.readBoolean();
			} else if (raw.isEnum()) {
				return constant(raw, words());
			} else if (raw == String.class) {
				return words();
			} else if (raw == BigDecimal.class) {
				return new BigDecimal(words());
			} else if (raw == LocalDate.class) {
				return LocalDate.ofEpochDay(in.readLong());
			} else if (raw == Optional.class) {
				return in.readBoolean() ? Optional.of(read(element(type))) : Optional.empty();
			} else if (raw == List.class) {
				return list(element(type));
			}
			return record(raw.isSealed() ? raw.getPermittedSubclasses()[in.readByte()] : raw);
		}

		private static Object constant(Class<?> type, String name) {
			return Arrays.stream(type.getEnumConstants()).filter(c -> c.toString().equals(name)).findFirst()
					.orElseThrow(() -> new IllegalArgumentException("no " + name + " in " + type));
		}

		private String words() throws IOException {
			String s = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
			String before = known.putIfAbsent(s, s);
			return before == null ? s : before;
		}

		private List<Object> list(Type element) throws IOException {
			int size = in.readInt();
			var list = new ArrayList<Object>();
			for (int i = 0; i < size; i++) {
				list.add(read(element));
			}
			return list;
		}

		private Object record(Class<?> type) throws IOException {
			var shape = shape(type);
			Object[] parts = new Object[shape.parts().size()];
			for (int i = 0; i < parts.length; i++) {
				parts[i] = read(shape.parts().get(i).getGenericType());
			}
			try {
				return shape.maker().newInstance(parts);
			} catch (ReflectiveOperationException refused) {
				throw new IllegalArgumentException("not a " + type.getSimpleName(), refused);
			}
		}
	}
}
