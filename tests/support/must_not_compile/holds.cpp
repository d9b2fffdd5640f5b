// expect: Sealed::Sealed\(\)' is private
// SPDX-License-Identifier: MIT
// The one of these files that is as it should be.
class Sealed {
    Sealed() = default;

public:
    static Sealed open() { return {}; }
};

#ifdef CONTROL
Sealed sealed = Sealed::open();
#else
Sealed sealed;
#endif
