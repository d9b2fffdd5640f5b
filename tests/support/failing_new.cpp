// SPDX-License-Identifier: MIT
#include "support/failing_new.h"

#include <cstdlib>
#include <new>

namespace kneecoach {
namespace {

thread_local std::size_t left = 0; ///< allocations until one fails; 0: none does
thread_local bool failsOn = false;
thread_local bool failed = false;

bool failsNow() {
    if (failed) return failsOn;
    if (left == 0 || --left > 0) return false;
    return failed = true;
}

void* allocate(std::size_t size) {
    if (failsNow()) throw std::bad_alloc();
    if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
    throw std::bad_alloc();
}

} // namespace

FailingNew::FailingNew(std::size_t nth, How how) {
    failed = false;
    failsOn = how == How::fromThenOn;
    left = nth;
}

FailingNew::~FailingNew() {
    left = 0;
    failed = failsOn = false;
}

bool FailingNew::hasFailed() const { return failed; }

} // namespace kneecoach

void* operator new(std::size_t size) { return kneecoach::allocate(size); }
void* operator new[](std::size_t size) { return kneecoach::allocate(size); }

/// This one answers with null, which not every library looks at. The program ends there in plain words (app/main.cpp).
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    return std::malloc(size == 0 ? 1 : size);
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
